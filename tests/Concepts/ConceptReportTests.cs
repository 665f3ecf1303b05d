using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Concepts;

/// <summary>What <c>check</c> tells about concepts.</summary>
public sealed class ConceptReportTests
{
    [Fact]
    public async Task A_concept_page_that_nobody_mentions_is_named()
    {
        var lab = await ConceptLab.Discover(("concepts/still.md", "# Still\n\nA still boils.\n"), ("page.md", "# Page\n\nNothing.\n"));

        Assert.Equal(["concepts/still.md: info CONC001: No other page mentions \"Still\". Add the names that the text uses to its Aliases, or leave it as it is."], lab.Problems);
    }

    [Fact]
    public async Task A_related_name_that_is_no_concept_is_named()
    {
        var lab = await ConceptLab.Discover(("concepts/still.md", "---\nrelated: [Retort, page]\n---\n\n# Still\n\nBoils.\n"), ("page.md", "# Page\n\nA still.\n"));

        Assert.Contains(lab.Problems, p => p.Contains("Related names \"Retort\", which is no concept here.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_frequent_acronym_that_nothing_explains_is_named()
    {
        var section = string.Concat(Enumerable.Range(1, 3).Select(i => $"## Part {i}\n\nWe wait for the GLC.\n\n"));
        var lab = await ConceptLab.Page("# Page\n\nText.\n");
        var many = await ConceptLab.Discover(("a.md", "# A\n\n" + section), ("b.md", "# B\n\n" + section), ("c.md", "# C\n\n" + section));

        Assert.Empty(lab.Problems);
        Assert.StartsWith("a.md:5: info CONC003: \"GLC\" is used in 9 sections and explained nowhere.", Assert.Single(many.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_acronym_that_is_explained_is_not() => Assert.Empty((await ConceptLab.Discover(
        [.. "abc".Select(n => ($"{n}.md", $"# {n}\n\nGas-liquid chromatography (GLC) parts vapours.\n\n## One\n\nThe GLC is slow.\n\n## Two\n\nThe GLC is slow.\n"))])).Problems);

    [Fact]
    public async Task Two_definitions_that_say_different_things_are_named()
    {
        var lab = await ConceptLab.Discover(
            ("a.md", "# A\n\n## Techniques\n\n- **Distillation**: boiling a liquid and catching its vapour in a cold tube.\n"),
            ("b.md", "# B\n\n## Techniques\n\n- **Distillation**: the summary of a long document, written by somebody else afterwards.\n"));

        Assert.Equal(["b.md:5: info CONC004: \"Distillation\" is defined otherwise in a.md:5. Say the same in both, or say it once and link."], lab.Problems);
    }
}
