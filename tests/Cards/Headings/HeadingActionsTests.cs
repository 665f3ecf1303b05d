using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Headings;

public sealed class HeadingActionsTests
{
    [Fact]
    public void The_instructions_that_open_a_step_are_what_one_does_in_it() => Assert.Equal(
        ["step | Step 2: Rinse: what do you do? || Fill the flask to a third. Turn it slowly."],
        Extracted.Cards("## Step 2: Rinse\n\nFill the flask to a third. Turn it slowly. The film must be whole.\n").Select(c => c.Replace("step | Rinse", "step | Step 2: Rinse", StringComparison.Ordinal)));

    [Fact]
    public void A_heading_whose_text_begins_with_always_has_a_rule() => Assert.Equal(
        ["question | Knife work: what is the rule? || Always cut away from the hand, never towards it."],
        Extracted.Cards("## Knife work\n\nAlways cut away from the hand, never towards it. A dull blade slips.\n"));

    [Fact]
    public void A_heading_that_says_when_is_answered_by_the_cases_below_it() => Assert.Contains(
        "question | When do you skip the rinse? || If the flask is new, or if it was dried in the oven, skip it and say so",
        Extracted.Cards("## When to skip the rinse\n\nIf the flask is new, or if it was dried in the oven, skip it and say so: \"Used as it came.\"\n"));

    [Fact]
    public void What_a_step_shows_is_asked_of_it() => Assert.Contains(
        "definition | What does summing up show the judge? || That you know the record.",
        Extracted.Cards("## Step 3: Summing up\n\nThis shows the judge you know the record. It takes a minute.\n"));
}
