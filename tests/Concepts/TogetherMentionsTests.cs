using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Concepts;

public sealed class TogetherMentionsTests
{
    [Fact]
    public async Task A_tradeoff_that_nobody_names_comes_up_where_one_block_speaks_of_both_sides() => Assert.Equal(
        ["yield → Yield vs purity: its sides together"],
        (await ConceptLab.Page("# Page\n\nBy NMR we saw that the yield rose and the purity fell.\n")).Unlinked().Where(u => u.Contains("together", StringComparison.Ordinal)));

    [Fact]
    public async Task Sides_in_different_blocks_are_no_mention() =>
        Assert.DoesNotContain("Yield vs purity (tradeoff)", (await ConceptLab.Page("# Page\n\nThe yield rose.\n\nThe purity fell.\n")).Names);
}
