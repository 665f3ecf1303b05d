using Fieldguide.Configuration.Shapes;

namespace Fieldguide.Configuration;

/// <summary>
/// All settings, the one place that names them: reading, <c>--set</c>, the JSON Schema and the documentation come from it.
/// Defaults stand in <see cref="Settings"/>. A setting with settings below it takes a <see cref="GroupShape{T}"/>.
/// </summary>
public static class SettingKeys
{
    private static readonly FlagShape Flag = new();

    private static readonly ListShape<string> Texts = new(new TextShape(), "");

    private static SettingTable<FamilySetting> Family { get; } = new(FamilySetting.Empty,
        new SettingKey<FamilySetting, string>("Key", new TextShape(SettingChecks.FamilyKey, "^[a-z][a-z0-9-]*$"), "As front matter names it.", f => f.Key, (f, v) => f with { Key = v }),
        new SettingKey<FamilySetting, string>("Title", new TextShape(optional: true), "Of the group, such as Reactions.", f => f.Title, (f, v) => f with { Title = v }),
        new SettingKey<FamilySetting, string>("One", new TextShape(optional: true), "A single one, such as reaction.", f => f.One, (f, v) => f with { One = v }),
        new SettingKey<FamilySetting, string>("Meaning", new TextShape(optional: true), "One line for the index.", f => f.Meaning, (f, v) => f with { Meaning = v }),
        new SettingKey<FamilySetting, IReadOnlyList<string>>("Words", Texts, "Words in headings that announce such concepts.", f => f.Words, (f, v) => f with { Words = v }));

    private static SettingTable<ConceptSettings> Concepts { get; } = new(ConceptSettings.Default,
        new SettingKey<ConceptSettings, string>("Lexicon", new TextShape(), "Names known beforehand: builtin, none, or the path of a YAML file.", c => c.Lexicon, (c, v) => c with { Lexicon = v }),
        new SettingKey<ConceptSettings, IReadOnlyList<string>>("Extend", Texts, "Paths of further lexicons; an entry takes the place of one with the same name.", c => c.Extend, (c, v) => c with { Extend = v }),
        new SettingKey<ConceptSettings, IReadOnlyList<string>>("Never", Texts, "Words that are never linked.", c => c.Never, (c, v) => c with { Never = v }),
        new SettingKey<ConceptSettings, IReadOnlyList<string>>("Always", Texts, "Words that are always taken for the concept, though they are ordinary words too.", c => c.Always, (c, v) => c with { Always = v }),
        new SettingKey<ConceptSettings, IReadOnlyList<FamilySetting>>("Families", new ListShape<FamilySetting>(new GroupShape<FamilySetting>(Family), FamilySetting.Empty), "Families of concepts beyond the built-in ones.", c => c.Families, (c, v) => c with { Families = v }));

    public static SettingTable<Settings> Table { get; } = new(Settings.Default,
        Optional("SiteTitle", new(optional: true), "Name of the site; without it, the name of the input folder.",
            s => s.SiteTitle, (s, v) => s with { SiteTitle = v }),
        Optional("SiteDescription", new(optional: true), "One sentence about the site, for the home page and search engines.",
            s => s.SiteDescription, (s, v) => s with { SiteDescription = v }),
        Key("Language", new TextShape(SettingChecks.Language, "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"), "Language of the text, as a BCP 47 tag such as en or pt-BR.",
            s => s.Language, (s, v) => s with { Language = v }),
        Optional("Host", new(SettingChecks.Host, @"^[^/\s]*$", optional: true), "Host name the site is published on, such as example.org; makes the sitemap and canonical links.",
            s => s.Host, (s, v) => s with { Host = v }),
        Key("LinksUseHttps", Flag, "Absolute addresses begin with https.",
            s => s.LinksUseHttps, (s, v) => s with { LinksUseHttps = v }),
        Key("LinkRoot", new TextShape(SettingChecks.LinkRoot, @"^/([^\s?#]*/)?$"), "Path the site is published under, such as /repo/; only 404.html, the sitemap and canonical links need it.",
            s => s.LinkRoot, (s, v) => s with { LinkRoot = v }),
        Key("LinkHideIndexPages", Flag, "Links end in a slash; false names index.html, so that the site can be read straight from disk.",
            s => s.LinkHideIndexPages, (s, v) => s with { LinkHideIndexPages = v }),
        Key("InputPath", new TextShape(SettingChecks.FolderPath), "Folder of the Markdown files, from the settings file.",
            s => s.InputPath, (s, v) => s with { InputPath = v }),
        Key("OutputPath", new TextShape(SettingChecks.FolderPath), "Folder for the site, from the settings file.",
            s => s.OutputPath, (s, v) => s with { OutputPath = v }),
        Optional("Repository", new(SettingChecks.Repository, "^(https?://.*)?$", optional: true), "Web address of the repository, for \"edit this page\" links.",
            s => s.Repository, (s, v) => s with { Repository = v }),
        Key("RepositoryBranch", new TextShape(SettingChecks.Branch), "Branch the edit links lead to.",
            s => s.RepositoryBranch, (s, v) => s with { RepositoryBranch = v }),
        Key("RepositoryPath", new TextShape(SettingChecks.RepositoryPath), "Path of the input folder inside the repository; a dot where it is the whole repository.",
            s => s.RepositoryPath, (s, v) => s with { RepositoryPath = v }),
        Key("LastChanged", Flag, "Pages say when they last changed, as the history of the input's git repository has it; so does the sitemap.",
            s => s.LastChanged, (s, v) => s with { LastChanged = v }),
        Key("RemoteImages", new ChoiceShape<RemoteImages>(), "Pictures of other hosts: shown, or turned into links.",
            s => s.RemoteImages, (s, v) => s with { RemoteImages = v }),
        Key("SidebarLinks", new NumberShape(20, 1000), "Links in the sidebar of a page, at most.",
            s => s.SidebarLinks, (s, v) => s with { SidebarLinks = v }),
        Key("Concepts", new GroupShape<ConceptSettings>(Concepts), "How concepts are found and linked.",
            s => s.Concepts, (s, v) => s with { Concepts = v }),
        Key("Repairs", new ListShape<RepairRule>(new RepairRuleShape(), RepairRule.Empty), "Choices about damaged text that repair could only guess.",
            s => s.Repairs, (s, v) => s with { Repairs = v }));

    private static SettingKey<Settings> Key<T>(string name, SettingShape<T> shape, string doc, Func<Settings, T> get, Func<Settings, T, Settings> set) =>
        new SettingKey<Settings, T>(name, shape, doc, get, set);

    /// <summary>A text that may be missing: empty in the file, null in the record.</summary>
    private static SettingKey<Settings> Optional(string name, TextShape shape, string doc, Func<Settings, string?> get, Func<Settings, string?, Settings> set) =>
        Key(name, shape, doc, s => get(s) ?? "", (s, v) => set(s, v.Length == 0 ? null : v));
}
