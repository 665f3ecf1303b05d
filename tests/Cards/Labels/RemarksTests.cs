using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Labels;

public sealed class RemarksTests
{
    [Theory]
    [InlineData("**Pro tip:** Name the solvent. Shows that you read the question.", "question | Why name the solvent? || Shows that you read the question.")]
    [InlineData("**Note:** Never open the door early; wait until the timer rings.", "contrast | “Never open the door early”: what do you do instead? || Wait until the timer rings")]
    [InlineData("**Tips:**\n- Rest the dough for 20 minutes\n- Be kind\n", "number | Rest the dough for […] || 20 minutes")]
    public void Tips_and_notes_are_read_for_the_facts_in_their_sentences(string text, string card) => Assert.Contains(card, Extracted.Cards(text + "\n"));

    [Fact]
    public void What_brackets_say_a_thing_is_for_is_asked_for() => Assert.Contains(
        "attribute | What is the Buchner funnel for? || Filtering under vacuum",
        Extracted.Cards("## Bench\n\n**Glassware:**\n- Buchner funnel (for filtering under vacuum)\n- Beaker (for example)\n- Flask\n"));

    [Fact]
    public void An_option_may_have_another_name_in_brackets() => Assert.Contains(
        "definition | What is another name for distilling with steam? || Two-Phase Method",
        Extracted.Cards("## Oils\n\n**Approach 1: Distilling with steam (Two-Phase Method)**\n\n**Verdict:** Good for small batches\n"));
}
