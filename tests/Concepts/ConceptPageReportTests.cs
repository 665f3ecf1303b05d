using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Concepts;

public sealed class ConceptPageReportTests
{
    [Fact]
    public async Task A_family_that_does_not_exist_is_told_with_the_nearest()
    {
        var site = await TestSite.Build(("a.md", "---\nTitle: Still\nFamily: patern\n---\n\nA still boils.\n"));

        Assert.Contains("a.md:3:9: warning FRONT003: There is no family \"patern\", so one of this name was made. Did you mean \"pattern\"?", site.Problems);
    }

    [Fact]
    public async Task A_family_that_is_like_none_is_told_with_all()
    {
        var site = await TestSite.Build(("a.md", "---\nFamily: zzz\n---\n\n# Still\n\nIt boils.\n"));

        Assert.Contains("Take one of pattern, ", site.Problems.Single(p => p.Contains("FRONT003", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_pages_of_one_concept_are_told()
    {
        var site = await TestSite.Build(("concepts/a.md", "# Still\n\nIt boils.\n"), ("concepts/b.md", "# still\n\nIt cools.\n"));

        Assert.Contains("concepts/b.md: warning CONC006: \"concepts/a.md\" defines \"Still\", too. Give one of the two another title, or make them one page.", site.Problems);
    }

    [Fact]
    public async Task A_related_name_that_means_nothing_is_told_at_its_line()
    {
        var site = await TestSite.Build(("concepts/a.md", "---\nRelated:\n  - Flask\n  - Retort\n---\n\n# Still\n\nIt boils.\n"), ("concepts/flask.md", "# Flask\n\nA vessel.\n"));

        Assert.Contains("concepts/a.md:4:5: warning CONC005: Related names \"Retort\", which is no concept here. Write the name or the address of a concept.", site.Problems);
        Assert.DoesNotContain(site.Problems, p => p.Contains("Related names \"Flask\"", StringComparison.Ordinal));
    }
}
