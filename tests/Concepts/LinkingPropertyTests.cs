using System.Text;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Concepts;

/// <summary>What no page may show, whatever its text: pages put together at random from pieces that hold names.</summary>
public sealed class LinkingPropertyTests
{
    private static readonly string[] Names = ["titration", "NMR", "freeze-drying", "yield vs purity", "purity", "volumetric analysis", "crystallisation"];

    private static readonly string[] Pieces =
    [
        "## About {0}", "A {0} and the {1} of a day.", "- **{0}**: some {1}\n- plain {1}", "> quoted {0}", "`{0}` and [{1}](https://example.org/{2})",
        "```\n{0} {1}\n```", "| {0} | B |\n|---|---|\n| {1} | **{0}** and *{1}* |", "<div title=\"{0}\">{1}</div>", "**{0}:** what {1} is", "1. [ ] {0}\n2. {1} ~~{0}~~",
        "![{0}](x.png \"{1}\") {0}", "Text <b>{0}</b> & {1} &amp; {0}.", "{0}\n: {1}, twice {0}", "*{0} **{1}***", "See {0}[^1].\n\n[^1]: Note on {1}.",
    ];

    private static string RandomPage(Random random)
    {
        var text = new StringBuilder("# Page\n");
        for (var i = 0; i < 12; i++)
        {
            var piece = Pieces[random.Next(Pieces.Length)];
            text.Append('\n').Append(piece.Replace("{0}", Names[random.Next(Names.Length)], StringComparison.Ordinal)
                .Replace("{1}", Names[random.Next(Names.Length)], StringComparison.Ordinal).Replace("{2}", "titration", StringComparison.Ordinal)).Append('\n');
        }

        return text.ToString();
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Links_never_nest_and_never_stand_in_code_headings_links_or_defined_terms(int seed)
    {
        var lab = await ConceptLab.Page(RandomPage(new Random(seed)));

        foreach (var link in lab.Site.Page("page/").QuerySelectorAll(".prose a.concept"))
        {
            Assert.Null(link.ParentElement!.Closest("a, code, pre, h1, h2, h3, h4, h5, h6, dt"));
            Assert.Empty(link.QuerySelectorAll("a"));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Without_its_links_the_text_is_what_it_was(int seed)
    {
        var page = RandomPage(new Random(seed));
        var linked = await ConceptLab.Page(page);
        var plain = await ConceptLab.Discover(("page.md", "---\nlinkConcepts: false\n---\n\n" + page));

        var body = linked.Site.Page("page/").QuerySelector(".prose")!;
        foreach (var link in body.QuerySelectorAll("a.concept").ToArray())
        {
            link.Replace([.. link.ChildNodes]);
        }

        Assert.Equal(WithoutMarks(plain.Site.Page("page/").QuerySelector(".prose")!), WithoutMarks(body));
    }

    /// <summary>The HTML without the ids by which other pages lead to a line: they follow what other features link.</summary>
    private static string WithoutMarks(AngleSharp.Dom.IElement body)
    {
        foreach (var marked in body.QuerySelectorAll("[id^='fg:l']").ToArray())
        {
            marked.RemoveAttribute("id");
        }

        body.Normalize();
        return body.InnerHtml.Trim();
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task No_concept_is_linked_twice_in_a_section(int seed)
    {
        var lab = await ConceptLab.Page(RandomPage(new Random(seed)));

        var section = 0;
        var seen = new HashSet<string>();
        foreach (var element in lab.Site.Page("page/").QuerySelectorAll(".prose h2, .prose a.concept"))
        {
            section += element.LocalName == "h2" ? 1 : 0;
            Assert.True(element.LocalName == "h2" || seen.Add($"{section} {element.GetAttribute("data-concept")}"), element.OuterHtml);
        }
    }
}
