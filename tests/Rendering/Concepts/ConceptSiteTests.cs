using AngleSharp.Dom;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Rendering.Concepts;

/// <summary>Concept pages of a whole site: a bench handbook whose author defined the concepts.</summary>
public sealed class ConceptSiteTests
{
    private static readonly (string Path, string Text)[] Handbook =
    [
        ("concepts/titration.md", "---\ntitle: Titration\nfamily: pattern\nsummary: Adding a known solution until the reaction is complete.\nrelated: [burette, indicator]\n---\n"),
        ("concepts/back-titration.md", "---\ntitle: Back titration\nfamily: pattern\nsummary: Adding too much, then measuring the rest.\nrelated: [burette, solubility]\n---\n"),
        ("concepts/titration-vs-back-titration.md", "---\ntitle: Titration vs back titration\nfamily: tradeoff\nsummary: One step fewer, or an end that can be seen.\n---\n"),
        ("concepts/burette.md", "---\ntitle: Burette\nfamily: technology\nsummary: A long tube with a tap and a scale.\n---\n"),
        ("concepts/indicator.md", "---\ntitle: Indicator\nfamily: technology\nsummary: A dye that turns.\n---\n"),
        ("concepts/solubility.md", "---\ntitle: Solubility\nfamily: metric\nsummary: How much goes into a litre.\n---\n"),
        ("01-bench.md",
            """
            # At the bench

            Every acid is measured by titration. A burette makes it exact.

            ## Choosing

            | Sample | Way | Remark |
            |---|---|---|
            | Vinegar | Titration | quick |
            | Chalk | Back titration, since chalk dissolves too slowly | slow |
            | Burette | rinse first | always |

            ## Reading

            - Burette
            - Read the burette at the height of the eye. Then write it down.

            The choice of titration vs back titration comes down to solubility.
            """),
    ];

    private static Task<TestSite> Site() => TestSite.Build(["Concepts.Lexicon=none"], Handbook);

    private static string[] Texts(IParentNode page, string selector) =>
        [.. page.QuerySelectorAll(selector).Select(e => string.Join(' ', e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    [Fact]
    public async Task A_mention_in_a_table_says_which_row_it_stands_in()
    {
        var site = await Site();

        Assert.Contains("Vinegar: Titration", Texts(site.Page("concepts/titration/"), ".spot li"));
        Assert.Contains("Chalk: Back titration, since chalk dissolves too slowly", Texts(site.Page("concepts/back-titration/"), ".spot li"));
        Assert.Contains("Burette: rinse first", Texts(site.Page("concepts/burette/"), ".spot li"));
    }

    [Fact]
    public async Task A_line_that_is_nothing_but_the_name_gives_way_to_one_that_says_more()
    {
        var lines = Texts((await Site()).Page("concepts/burette/"), ".spot li");

        Assert.Contains("Read the burette at the height of the eye.", lines);
        Assert.DoesNotContain("Burette", lines);
    }

    [Fact]
    public async Task Every_line_leads_to_an_element_that_holds_the_mention()
    {
        var site = await Site();
        var guide = site.Page("bench/");
        foreach (var concept in new[] { "titration", "back-titration", "burette", "titration-vs-back-titration", "solubility" })
        {
            var lines = site.Page($"concepts/{concept}/").QuerySelectorAll(".spot li a").ToArray();

            Assert.NotEmpty(lines);
            Assert.All(lines, a =>
            {
                var place = guide.GetElementById(Uri.UnescapeDataString(a.GetAttribute("href")!.Split('#')[1]));
                Assert.NotNull(place);
                Assert.Contains(a.QuerySelector("mark")!.TextContent, (place.Closest("tr, li, p") ?? place).TextContent, StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    public async Task What_goes_with_both_sides_of_a_tradeoff_stands_beside_neither()
    {
        var page = (await Site()).Page("concepts/titration-vs-back-titration/");

        Assert.Equal(["Titration", "Back titration"], Texts(page, ".sides h3"));
        Assert.Equal(["Goes with Indicator", "Goes with Solubility"], Texts(page, ".sides .with"));
    }

    [Fact]
    public async Task Sides_and_tradeoffs_are_drawn_among_the_neighbours_and_not_listed_again()
    {
        var site = await Site();
        var tradeoff = site.Page("concepts/titration-vs-back-titration/");
        var side = site.Page("concepts/titration/");

        Assert.Empty(Texts(tradeoff, "#fg\\:related ~ .kin a").Intersect(["Titration", "Back titration"]));
        Assert.Equal(["Titration vs back titration"], Texts(side, "#fg\\:tradeoffs ~ .kin a"));
        Assert.DoesNotContain("Titration vs back titration", Texts(side, "#fg\\:related ~ .kin a"));
        Assert.Contains("takes a side in", Texts(side, ".map .why"));
    }

    [Fact]
    public async Task Each_page_of_the_guide_ends_with_its_concepts_most_named_first()
    {
        var links = Texts((await Site()).Page("bench/"), ".in-this-page li");

        Assert.StartsWith("Burette", links[0], StringComparison.Ordinal);
        Assert.All(links, l => Assert.Matches(@"^\D+( \d+×| \d+ cards)?$", l));
    }

    [Fact]
    public async Task A_guide_without_concepts_has_neither_index_nor_links()
    {
        var site = await TestSite.Build(["Concepts.Lexicon=none"], ("plain.md", "# Plain\n\nNothing here has a name.\n"));

        Assert.DoesNotContain(site.Files.Keys, f => f.StartsWith("concepts/", StringComparison.Ordinal));
        Assert.Empty(site.Page("plain/").QuerySelectorAll("a.concept, .in-this-page, symbol"));
    }
}
