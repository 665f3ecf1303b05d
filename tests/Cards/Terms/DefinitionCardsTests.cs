using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Terms;

public sealed class DefinitionCardsTests
{
    [Fact]
    public void A_bold_term_with_its_meaning_is_a_definition() => Assert.Equal(
        ["definition | What is titration? || Adding a solution of known strength until a reaction is complete."],
        Extracted.Cards("- **Titration**: Adding a solution of known strength until a reaction is complete.\n"));

    [Theory]
    [InlineData("- **Titration** — Adding a measured solution.")]
    [InlineData("- **Titration.** Adding a measured solution.")]
    [InlineData("- **Titration:** Adding a measured solution.")]
    [InlineData("Titration\n: Adding a measured solution.")]
    public void Colons_dashes_full_stops_and_definition_lists_say_the_same(string text) =>
        Assert.Equal(["What is titration?"], Extracted.Fronts(text + "\n"));

    [Fact]
    public void A_short_definition_may_be_asked_backwards_and_a_long_or_tiny_one_not()
    {
        var cards = Extracted.Page(
            """
            - **Burette**: A long tube with a tap that measures what flows out.
            - **Flask**: A vessel.
            - **Pipette**: A tube that takes up and lets go exactly one volume, which is written on its stem, and that is used where a measuring cylinder would be too coarse for the purpose.
            """).Drafts;

        Assert.Equal([true, false, false], cards.Select(c => c.IsReversible));
    }

    [Fact]
    public void Advice_asks_for_its_reason() => Assert.Equal(
        [
            "definition | Why wear goggles? || Splashes come without warning.",
            "definition | Why label every flask? || Clear liquids look alike.",
        ],
        Extracted.Cards("## Habits\n\n- **Wear goggles**: Splashes come without warning.\n- **Label every flask**: Clear liquids look alike.\n"));

    [Fact]
    public void A_figure_is_asked_for_as_a_figure() => Assert.Equal(
        ["number | Boiling: how much? || 100 °C", "number | Freezing: how much? || 0 °C"],
        Extracted.Cards("## Water at sea level\n\n- **Boiling**: 100 °C\n- **Freezing**: 0 °C\n"));

    [Fact]
    public void Items_of_one_list_are_asked_in_one_way() => Assert.All(
        Extracted.Fronts(
            """
            ## Glass we use

            - **Soda-lime**: cheap, brittle, softens early
            - **Borosilicate**: heat-proof, dearer, the usual choice
            - **Quartz**: the purest kind
            """),
        front => Assert.EndsWith(": what is typical of it?", front, StringComparison.Ordinal));

    [Fact]
    public void What_one_says_is_asked_for_as_speech() => Assert.Equal(
        ["definition | “To the class”: what do you say? || \"Step back, and open the window.\""],
        Extracted.Cards("## Reporting a spill\n\n- **To the class**: \"Step back, and open the window.\"\n"));

    [Fact]
    public void What_an_option_is_good_for_is_asked_of_the_option() => Assert.Equal(
        ["attribute | When do you use Borosilicate? || Wherever glass meets a flame or a sudden cold.", "definition | Borosilicate: what is the cost? || Twice that of ordinary glass, which adds up."],
        Extracted.Cards("- **When to use**: Wherever glass meets a flame or a sudden cold.\n- **Cost**: Twice that of ordinary glass, which adds up.\n", "Borosilicate"));

    [Fact]
    public void A_list_below_a_term_is_its_points() => Assert.Equal(
        ["explain | Burns: what do you do? (2 things) || Cool with water for ten minutes • Call the teacher"],
        Extracted.Cards("## Emergencies at the bench\n\n- **Burns**:\n  - Cool with water for ten minutes\n  - Call the teacher\n"));

    [Fact]
    public void The_heading_above_is_named_where_the_nearest_says_nothing_new() => Assert.Contains(
        Extracted.Fronts("## Making copper sulfate\n\n### Equipment\n\n**Equipment:**\n- A beaker\n- A tripod\n"),
        f => f == "Making copper sulfate, equipment: which? (2 items)");

    [Theory]
    [InlineData("- **Situation**:\n- **Task**:\n")]
    [InlineData("- **Name**: [your name]\n- **Class**: [your class]\n")]
    [InlineData("- [Acids](acids.md)\n- [Bases](bases.md)\n")]
    [InlineData("- [ ] **Goggles**: on before the first bottle is open\n- [ ] **Coat**: buttoned\n")]
    [InlineData("- **Example**: a spoonful of salt in a glass of water\n")]
    [InlineData("- buy salt\n- wash flasks\n")]
    public void Templates_forms_links_tasks_examples_and_plain_lists_make_none(string text) => Assert.Empty(Extracted.Cards(text));

    [Fact]
    public void A_term_without_its_meaning_is_refused_with_the_reason() => Assert.Equal(["no answer: Burette"], Extracted.Refused("- **Burette**:\n- **Acid**: A substance that gives protons away.\n"));

    [Fact]
    public void The_summary_of_a_concept_is_its_definition() => Assert.Equal(
        ["definition | What is titration? || Adding a solution of known strength until a reaction is complete."],
        Extracted.Cards("---\nTitle: Titration\nFamily: technology\nSummary: Adding a solution of known strength until a reaction is complete.\n---\nSee the bench.\n"));

    [Fact]
    public void The_summary_of_a_choice_is_what_is_at_stake() => Assert.Equal(
        "What is at stake in Yield vs purity?",
        Assert.Single(Extracted.Fronts("---\nTitle: Yield vs purity\nFamily: tradeoff\nSummary: How much product is lost for each further step of cleaning.\n---\nText.\n")));

    [Fact]
    public void A_page_of_no_family_keeps_its_summary_to_itself() => Assert.Empty(
        Extracted.Fronts("---\nTitle: Bench\nSummary: Where all the experiments of the first year are done.\n---\nText.\n"));

    [Fact]
    public void Single_commands_are_no_nouns_but_the_same_words_among_nouns_are() => Assert.Multiple(
        () => Assert.Equal(["How do you weigh?", "How do you record?"], Extracted.Fronts("## At the bench\n\n- **Weigh**: on the fine balance, twice.\n- **Record**: at once, in ink.\n")),
        () => Assert.Equal("What is heat?", Extracted.Fronts("## At the bench\n\n- **Heat**: the energy that flows to what is colder.\n- **Pressure**: the force on an area.\n")[0]));

    [Fact]
    public void A_sentence_to_be_filled_in_does_not_void_the_others() => Assert.EndsWith(
        "|| Name what you found.", Assert.Single(Extracted.Cards("- **End well.** Name what you found. Say \"we met [your goal]\".\n")), StringComparison.Ordinal);
}
