using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Labels;

public sealed class LabelledBulletsTests
{
    [Fact]
    public void Bullets_below_a_bold_question_are_asked_by_their_labels() => Assert.Equal(
        ["\"Who owns the fence?\": what does it show?", "\"Who owns the fence?\": what do you ask?", "\"Who owns the fence?\": what are the red flags?"],
        Extracted.Fronts("## At the notary\n\n**D1. \"Who owns the fence?\"**\n\n- shows: whether you know party walls\n- ask: for the plan of the plot\n- a wall counts as a fence\n- 🚩 guessing\n- 🚩 naming the neighbour\n", "Land law"));

    [Theory]
    [InlineData("1️⃣ **“The flask is cloudy”**\n\n- cause: salt in the water\n- cure: rinse it with acid\n")]
    [InlineData("**Q3. “The flask is cloudy”**\n\n- cause: salt in the water\n- cure: rinse it with acid\n")]
    public void A_symptom_is_asked_for_its_cause_and_its_cure(string text) => Assert.Equal(
        ["“The flask is cloudy”: what is the cause?", "“The flask is cloudy”: what is the cure?"], Extracted.Fronts("## Faults\n\n" + text, "Bench"));

    [Fact]
    public void A_label_that_asks_nothing_is_refused() =>
        Assert.DoesNotContain(Extracted.Fronts("## Faults\n\n**“The flask is cloudy”**\n\n- cause: salt in the water\n- look: white at the rim\n", "Bench"), f => f.Contains("look", StringComparison.Ordinal));

    [Fact]
    public void What_is_flagged_is_no_point_of_the_list() => Assert.Equal(
        ["gloves • goggles • a coat", "shorts"],
        Extracted.Cards("## What to wear in the laboratory\n\n- gloves\n- goggles\n- a coat\n- 🚩 shorts\n- e.g. \"the blue one\"\n", "Bench").OrderBy(c => c.Contains("red flag", StringComparison.Ordinal)).Select(c => c.Split(" || ")[1]));

    [Fact]
    public void A_talk_of_two_states_nothing() =>
        Assert.Empty(Extracted.Cards("## At the counter\n\n```\nBaker: \"The rye is sold out.\"\nBuyer: \"I take two of the wheat.\"\nBaker: \"They come at noon.\"\nBuyer: \"I wait outside.\"\n```\n", "Bakery"));
}
