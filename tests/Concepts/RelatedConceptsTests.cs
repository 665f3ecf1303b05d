using System.Text.Json;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Concepts;

public sealed class RelatedConceptsTests
{
    private static string[] Related(ConceptLab lab, string id)
    {
        using var data = JsonDocument.Parse(lab.Site.Text("data/concepts.json"));
        return [.. data.RootElement.EnumerateArray().Single(c => c.GetProperty("id").GetString() == id).GetProperty("related").EnumerateArray().Select(r => r.GetProperty("id").GetString()!)];
    }

    [Fact]
    public async Task Sides_come_before_named_ones_and_those_before_what_comes_up_together()
    {
        var lab = await ConceptLab.Page("""
            # Page

            ## One

            A titration with an indicator dye.

            NMR helps. Freeze-drying, too.

            ## Two

            A titration.

            NMR again.

            ## Three

            Yield vs purity.

            Yield counts.

            Purity counts.
            """);

        Assert.Equal(["indicator", "nmr"], Related(lab, "titration"));
        Assert.Equal(["yield-vs-purity"], Related(lab, "yield").Take(1));
        Assert.Equal(["purity", "yield"], Related(lab, "yield-vs-purity").Take(2).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Once_together_is_chance() =>
        Assert.Empty(Related(await ConceptLab.Page("# Page\n\nFreeze-drying.\n\nNMR.\n"), "nmr"));

    [Fact]
    public async Task A_tradeoff_shows_its_sides_and_a_side_its_tradeoffs()
    {
        var lab = await ConceptLab.Page("# Page\n\nYield vs purity.\n\nYield counts.\n\nPurity counts.\n");

        Assert.NotNull(lab.Site.Page("concepts/yield-vs-purity/").QuerySelector("a[href='../yield/']"));
        Assert.NotNull(lab.Site.Page("concepts/yield/").QuerySelector("a[href='../yield-vs-purity/']"));
    }
}
