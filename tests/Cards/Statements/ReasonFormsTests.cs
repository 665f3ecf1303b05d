using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Statements;

public sealed class ReasonFormsTests
{
    [Theory]
    [InlineData("Weigh the crucible twice, since it takes up water.", "Why weigh the crucible twice?", "it takes up water")]
    [InlineData("Cut the rind so that the fat can run out.", "Why cut the rind?", "So that the fat can run out")]
    [InlineData("Label the tubes at once, otherwise two of them look alike.", "What happens if you do not label the tubes at once?", "two of them look alike")]
    [InlineData("A will rests on one condition: the testator understands it.", "A will rests on one condition: which?", "the testator understands it")]
    public void Reasons_need_no_because(string text, string front, string back) => Assert.Contains(
        Extracted.Page("## Bench\n\n" + text + "\n").Drafts, d => d.Front.Plain == front && d.Back.Plain.Equals(back, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("Choose the pan so that the lid fits.")]
    [InlineData("It has been open, since 1912 at least.")]
    [InlineData("Take the first, since it is fresh.")]
    public void Manner_and_time_are_none(string text) => Assert.DoesNotContain(Extracted.Fronts("## Bench\n\n" + text + "\n"), f => f.StartsWith("Why", StringComparison.Ordinal));

    [Fact]
    public void The_second_sentence_of_a_tip_says_what_it_is_good_for() => Assert.Contains(
        "question | Why write on one side of the sheet? || Ink shines through thin paper.",
        Extracted.Cards("**Pro tip:** Write on one side of the sheet. Ink shines through thin paper.\n"));

    [Fact]
    public void A_moral_tells_what_to_do_instead() => Assert.Contains(
        Extracted.Cards("Moral: never guess *\"it was the wine\"*; report what you ate and when.\n"), c => c.Contains("what do you do instead?", StringComparison.Ordinal));
}
