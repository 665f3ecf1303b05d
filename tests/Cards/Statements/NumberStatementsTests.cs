using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Statements;

public sealed class NumberStatementsTests
{
    [Fact]
    public void A_statement_of_a_quantity_leaves_the_number_out() => Assert.Equal(
        ["number | Pure water boils at […] at sea level. || 100 °C"], Extracted.Cards("Pure water boils at 100 °C at sea level.\n"));

    [Theory]
    [InlineData("Rest the dough 30–40 minutes at 24 °C.", "Rest the dough […] at 24 °C. || 30–40 minutes", "Rest the dough 30–40 minutes at […]. || 24 °C")]
    [InlineData("An appeal lies within 28 days, and a reply within 14.", "An appeal lies within […], and a reply within 14. || 28 days")]
    [InlineData("Hydrogen burns at concentrations of 4–75%, and methane at 5–15%.", "Hydrogen burns at concentrations of […], and methane at 5–15%. || 4–75%", "Hydrogen burns at concentrations of 4–75%, and methane at […]. || 5–15%")]
    [InlineData("A sound custard aims for a ratio of 3:1 or better.", "A sound custard aims for a ratio of […] or better. || 3:1")]
    [InlineData("The C=O stretch sits near 1715 cm⁻¹.", "The C=O stretch sits near […]. || 1715 cm⁻¹")]
    [InlineData("A single jar keeps for 6 months, so one is enough for a winter.", "A single jar keeps for […]. || 6 months")]
    [InlineData("Then give up to **5** thrusts.", "Give up to […] thrusts. || 5")]
    [InlineData("Use at least three parts of sand to one of clay.", "Use at least […] parts of sand to one of clay. || three")]
    [InlineData("A hive needs at least two inspections in spring.", "A hive needs at least […] inspections in spring. || two")]
    [InlineData("A claim lapses within six months of the loss.", "A claim lapses within […] of the loss. || six months")]
    [InlineData("If it still foams after 30 seconds, it is burnt.", "If it still foams after […], it is burnt. || 30 seconds")]
    public void Instructions_ranges_ratios_and_several_facts_of_a_sentence_are_each_left_out(string text, params string[] cards) =>
        Assert.Equal(cards.Select(c => "number | " + c), Extracted.Cards(text + "\n"));

    [Fact]
    public void A_figure_in_what_a_term_means_is_a_fact_of_its_own() => Assert.Equal(
        ["number | Proofing: leave the loaf in its basket for up to […] || 90 minutes"],
        Extracted.Cards("- **Proofing**: leave the loaf in its basket for up to 90 minutes\n- **Baking**: put it on the stone\n").Where(c => c.StartsWith("number", StringComparison.Ordinal)));

    [Fact]
    public void A_question_answered_by_the_next_sentence_is_a_question() => Assert.Equal(
        ["question | Laboratory: how many eggs per loaf? || Up to 3, at room temperature.", "question | Laboratory: what happens when milk boils? || The proteins break down."],
        Extracted.Cards("How many eggs per loaf? Up to 3, at room temperature.\n\nWhat happens when milk boils?\nThe proteins break down.\n"));

    [Theory]
    [InlineData("So 3 × 4 g = 12 g of salt are needed here.\n")]
    [InlineData("If you take 5 g of salt, the water is salty.\n")]
    [InlineData("It melts at 801 °C and boils at 1465 °C.\n")]
    [InlineData("We used 5 g of it on the next day.\n")]
    [InlineData("We waited at least three weeks for the answer.\n")]
    [InlineData("The other two samples are dry by the evening.\n")]
    [InlineData("About 40% of last year's marks came from here.\n")]
    [InlineData("Read about it in act 2.\n")]
    [InlineData("> Ann, 54, faints at 3 pm.\n")]
    [InlineData("Chapter 3 holds the tables.\n")]
    public void Sums_stories_pointers_and_bare_numbers_make_none(string text) => Assert.Empty(Extracted.Cards(text));

    [Fact]
    public void An_example_states_what_holds_of_any_one_thing() => Assert.Equal(
        ["number | A bakery: one oven bakes […] loaves an hour. || 40"],
        Extracted.Cards("## Example: A bakery\n\nOne oven bakes 40 loaves an hour. The shop sells 300 loaves a day.\n"));
}
