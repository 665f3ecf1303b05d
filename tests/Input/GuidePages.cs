using Fieldguide.Files;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Input;

/// <summary>The pages of <c>input/</c>, parsed as a build parses them.</summary>
public static class GuidePages
{
    private static readonly string Folder = Repository.Path("input");

    public static IReadOnlyList<ParsedGuide> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>The pages of one folder, those below it included.</summary>
    public static IEnumerable<ParsedGuide> In(string folder) =>
        All.Where(g => g.Path.Value.StartsWith(folder + "/", StringComparison.Ordinal));

    public static IEnumerable<Block> Blocks(ParsedGuide guide) => guide.Sections.SelectMany(s => s.Blocks).SelectMany(WithBelow);

    /// <summary>Everything a page says in running text: code and aliases are left out, since other names stand there on purpose.</summary>
    public static IEnumerable<(int Line, string Text)> Prose(ParsedGuide guide) =>
    [
        (2, guide.Title),
        (2, guide.Front.Description ?? ""),
        (2, guide.Front.Summary ?? ""),
        .. guide.Headings.Select(h => (h.Line, h.Text)),
        .. Blocks(guide).SelectMany(Texts).Where(t => !t.IsEmpty).Select(t => (t.Runs[0].Line, WithoutCode(t))),
    ];

    private static IEnumerable<Block> WithBelow(Block block) => block switch
    {
        ListBlock list => list.Items.SelectMany(i => i.Below).SelectMany(WithBelow).Prepend(block),
        QuoteBlock quote => quote.Blocks.SelectMany(WithBelow).Prepend(block),
        DefinitionBlock definition => definition.Meaning.SelectMany(WithBelow).Prepend(block),
        _ => [block],
    };

    private static IEnumerable<RichText> Texts(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text],
        ListBlock list => list.Items.Select(i => i.Lead),
        TableBlock table => table.Rows.SelectMany(r => r.Cells).Concat(table.Header),
        DefinitionBlock definition => [definition.Term],
        _ => [],
    };

    private static string WithoutCode(RichText text) => string.Concat(text.Runs.Select(r => (r.Style & RunStyle.Code) == 0 ? r.Text : "`"));

    private static ParsedGuide Read(string path) =>
        GuideParser.Parse(GuideReader.Read(new(new SourcePath(path), File.ReadAllBytes(Path.Combine(Folder, path)), FrontMatter.Empty)));
}
