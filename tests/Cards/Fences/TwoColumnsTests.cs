using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Fences;

public sealed class TwoColumnsTests
{
    [Fact]
    public void Terms_with_what_they_mean_are_a_list() => Assert.Equal(
        ["What is poaching?", "What is braising?", "What is searing?"],
        Extracted.Fronts("## Heat\n\n```\npoaching    cooking in water below the boil\nbraising    cooking slowly in a little liquid\nsearing     browning at a high temperature\n```\n"));

    [Fact]
    public void Values_of_one_class_are_asked_for_together() => Assert.Equal(
        ["question | Which are strong acids (pKa)? || −7, −3", "question | What does 4.8 stand for (pKa)? || vinegar"],
        Extracted.Cards("## pKa, by heart\n\n    −7     strong acids\n    −3     strong acids\n    4.8    vinegar\n"));

    [Fact]
    public void Letters_with_columns_spell_a_word() => Assert.Contains(
        "recite | What does RICE stand for, in order? || R: Rest • I: Ice • C: Compression • E: Elevation",
        Extracted.Cards("## RICE\n\n```\nR  Rest         stop at once\nI  Ice          ten minutes\nC  Compression  an elastic bandage\nE  Elevation    above the heart\n```\n"));

    [Theory]
    [InlineData("```\nmass     = 12\nvolume   = 3\ndensity  = 4\n```\n")]
    [InlineData("```\nname    size\nflour   500\nwater   350\n```\n")]
    [InlineData("```\nflour   bread of the day before\nwater  from the tap\nsalt       from the sea\n```\n")]
    public void Sums_figures_and_ragged_lines_are_not(string text) => Assert.Empty(Extracted.Cards("## Dough\n\n" + text));
}
