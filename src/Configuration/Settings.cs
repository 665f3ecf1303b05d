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

    public string? SiteTitle { get; init; }

    public string? SiteDescription { get; init; }

    public string Language { get; init; } = "en";

    public string? Host { get; init; }

    public bool LinksUseHttps { get; init; } = true;

    public string LinkRoot { get; init; } = "/";

    public bool LinkHideIndexPages { get; init; } = true;

    public string InputPath { get; init; } = "input";

    public string OutputPath { get; init; } = "output";

    public string? Repository { get; init; }

    public string RepositoryBranch { get; init; } = "main";

    public string RepositoryPath { get; init; } = "input";

    public RemoteImages RemoteImages { get; init; }

    public int SidebarLinks { get; init; } = 200;

    public IReadOnlyList<RepairRule> Repairs { get; init; } = [];
}
