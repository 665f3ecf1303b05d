namespace Fieldguide.Configuration;

/// <summary>What to do with pictures of other hosts.</summary>
public enum RemoteImages
{
    Show,
    Block,
}

/// <summary>Everything a site can be told. <see cref="SettingKeys"/> says what each value means.</summary>
public sealed record Settings
{
    public static Settings Default { get; } = new();

    /// <summary>Null: derived from the input folder.</summary>
    public string? SiteTitle { get; init; }

    public string? SiteDescription { get; init; }

    /// <summary>BCP 47, as on <c>html lang</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Name alone, or with a port: no scheme, no path. Null: not known, so no absolute addresses are made.</summary>
    public string? Host { get; init; }

    public bool LinksUseHttps { get; init; } = true;

    /// <summary>Begins and ends with a slash.</summary>
    public string LinkRoot { get; init; } = "/";

    public bool LinkHideIndexPages { get; init; } = true;

    /// <summary>Relative to the folder of the settings file, or absolute; so is <see cref="OutputPath"/>.</summary>
    public string InputPath { get; init; } = "input";

    public string OutputPath { get; init; } = "output";

    /// <summary>Absolute http or https address. Null: no edit links.</summary>
    public string? Repository { get; init; }

    public string RepositoryBranch { get; init; } = "main";

    /// <summary>Relative to the root of the repository; a dot for the root itself.</summary>
    public string RepositoryPath { get; init; } = "input";

    public RemoteImages RemoteImages { get; init; }

    /// <summary>20 to 1,000.</summary>
    public int SidebarLinks { get; init; } = 200;

    public ConceptSettings Concepts { get; init; } = new();

    public IReadOnlyList<RepairRule> Repairs { get; init; } = [];
}
