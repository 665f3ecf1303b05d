namespace Fieldguide.Configuration;

/// <summary>All settings, the one place that names them: reading, <c>--set</c>, the JSON Schema and the documentation come from it.</summary>
public static class SettingKeys
{
    public static IReadOnlyList<SettingKey> All { get; } =
    [
        SettingKey.Text("SiteTitle", null, "Name of the site; without it, the name of the input folder.", (s, v) => s with { SiteTitle = v }),
        SettingKey.Text("SiteDescription", null, "One sentence about the site, for the home page and search engines.", (s, v) => s with { SiteDescription = v }),
        SettingKey.Text("Language", "en", "Language of the text, as a BCP 47 tag such as en or pt-BR.", (s, v) => s with { Language = v }, CheckLanguage),
        SettingKey.Text("Host", null, "Host name the site is published on, such as example.org; makes the sitemap and canonical links.", (s, v) => s with { Host = v }, CheckHost),
        SettingKey.Flag("LinksUseHttps", true, "Absolute addresses begin with https.", (s, v) => s with { LinksUseHttps = v }),
        SettingKey.Text("LinkRoot", "/", "Path the site is published under, such as /repo/; only 404.html, the sitemap and canonical links need it.", (s, v) => s with { LinkRoot = v }, CheckLinkRoot),
        SettingKey.Flag("LinkHideIndexPages", true, "Links end in a slash; false names index.html, so that the site can be read straight from disk.", (s, v) => s with { LinkHideIndexPages = v }),
        SettingKey.Text("InputPath", "input", "Folder of the Markdown files, from the settings file.", (s, v) => s with { InputPath = v }),
        SettingKey.Text("OutputPath", "output", "Folder for the site, from the settings file.", (s, v) => s with { OutputPath = v }),
        SettingKey.Text("Repository", null, "Web address of the repository, for \"edit this page\" links.", (s, v) => s with { Repository = v }, CheckRepository),
        SettingKey.Text("RepositoryBranch", "main", "Branch the edit links lead to.", (s, v) => s with { RepositoryBranch = v }),
        SettingKey.Text("RepositoryPath", "input", "Path of the input folder inside the repository.", (s, v) => s with { RepositoryPath = v }),
        SettingKey.Choice("RemoteImages", RemoteImages.Show, "Pictures of other hosts: shown, or turned into links.", (s, v) => s with { RemoteImages = v }),
        SettingKey.Number("SidebarLinks", 200, 20, 1000, "Links in the sidebar of a page, at most.", (s, v) => s with { SidebarLinks = v }),
        new SettingKey("Repairs", "array", null, "Choices about damaged text that repair could only guess: a list of Path (with * and ?), Damaged and Wanted.",
            (s, node) => RepairRule.Read(node) is { Rules: { } rules } ? (s with { Repairs = rules }, null) : (null, RepairRule.Read(node).Problem), []),
    ];

    private static readonly Dictionary<string, SettingKey> ByName = All.ToDictionary(k => k.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Case does not matter; null for a key that does not exist.</summary>
    public static SettingKey? Find(string name) => ByName.GetValueOrDefault(name);

    private static string? CheckHost(string host) =>
        Uri.CheckHostName(host.Split(':')[0]) is UriHostNameType.Unknown || host.Contains('/', StringComparison.Ordinal)
            ? "It takes a host name alone, such as example.org, without https:// and without a path." : null;

    private static string? CheckLinkRoot(string root) =>
        root.StartsWith('/') && root.EndsWith('/') && !root.Contains("//", StringComparison.Ordinal) ? null : "It begins and ends with a slash, such as / or /repo/.";

    private static string? CheckRepository(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? null : "It takes a web address that begins with https://.";

    private static string? CheckLanguage(string tag) =>
        tag.Split('-') is [{ Length: 2 or 3 }, ..] parts && parts.All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit))
            ? null : "It takes a BCP 47 tag, such as en or pt-BR.";
}
