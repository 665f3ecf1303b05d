using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Questions;

public sealed class QuestionListsTests
{
    [Fact]
    public void A_bold_question_is_answered_by_what_stands_below_it() => Assert.Equal(
        ["question | Why is copper red? || It absorbs blue and green light."],
        Extracted.Cards("1. **Why is copper red?**\n   - It absorbs blue and green light.\n"));

    [Fact]
    public void A_task_with_its_solution_is_a_question_too() => Assert.Equal(
        ["question | Design an experiment that tells salt from sugar. Say what you see. || Burn a grain of each: sugar chars and smells of caramel."],
        Extracted.Cards("1. **Design an experiment that tells salt from sugar. Say what you see.**\n   - Burn a grain of each: sugar chars and smells of caramel.\n"));

    [Fact]
    public void A_long_answer_is_said_aloud_against_its_points_and_quotations_stay_whole()
    {
        var card = Assert.Single(Extracted.Page(
            """
            1. **How do you dilute an acid?**
               - Put on goggles and gloves before any bottle is open, and look where the shower is. Say to your neighbour: "I am diluting acid. Keep your hands off this bench." Pour the acid into the water, slowly, and stir all the time with a glass rod until it has cooled down.
            """).Drafts);

        Assert.Equal("explain", Fieldguide.Cards.CardKinds.Name(card.Kind));
        Assert.Equal(3, card.Points.Count);
        Assert.EndsWith("off this bench.\"", card.Points[1].Plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Yes_or_no_becomes_a_question_for_the_reason() => Assert.Equal(
        ["question | Is glass a liquid? Why, or why not? || No: its parts are fixed in place, only without the order of a crystal."],
        Extracted.Cards("1. **Is glass a liquid?**\n   - No: its parts are fixed in place, only without the order of a crystal.\n"));

    [Fact]
    public void A_heading_that_asks_is_answered_by_the_first_paragraph() => Assert.Equal(
        ["question | Why does ice float? || Its lattice takes more room than the liquid."],
        Extracted.Cards("## Why does ice float?\n\nIts lattice takes more room than the liquid.\n"));

    [Fact]
    public void A_heading_that_gives_reasons_asks_for_them() => Assert.Equal(
        ["explain | Why does filtering matter? (2 reasons) || Solids block the tap • Clear liquid can be weighed"],
        Extracted.Cards("## Filtering\n\n### Why this step matters\n\n- Solids block the tap\n- Clear liquid can be weighed\n"));

    [Theory]
    [InlineData("1. **Is it pure?**\n   - Yes.\n")]
    [InlineData("1. Why?\n2. How?\n")]
    [InlineData("## Where now?\n\n- [Acids](acids.md)\n- [Bases](bases.md)\n")]
    public void Yes_alone_questions_without_answers_and_links_make_none(string text) => Assert.Empty(Extracted.Cards(text));

    [Fact]
    public void Questions_that_help_to_choose_are_one_card_since_each_is_answered_case_by_case() => Assert.Equal(
        ["explain | How do you choose a yeast? (2 questions) || How warm is the room? • How much time is there?"],
        Extracted.Cards("## How to choose a yeast\n\n1. **How warm is the room?** If it is cold, take more of it.\n2. **How much time is there?** If you have a day, take less.\n"));

    [Fact]
    public void A_question_too_long_to_ask_begins_where_somebody_asks() => Assert.Equal(
        ["question | The guest asks \"Which of these dishes have no nuts in them?\" What do you say first? || That you will ask the cook."],
        Extracted.Cards("1. **You are in the middle of a busy evening in a small restaurant without a printed card, and the guest asks \"Which of these dishes have no nuts in them?\" What do you say first?**\n   - That you will ask the cook.\n"));
}
