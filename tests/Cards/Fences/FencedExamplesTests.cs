using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Fences;

public sealed class FencedExamplesTests
{
    [Fact]
    public void Figures_of_an_example_are_a_card_each_that_names_it() => Assert.Equal(
        [
            "question | Village bakery: how many guests a day? || 200",
            "question | Village bakery, flour: 200 × 2 rolls, how many rolls a day? || 400 rolls a day",
            "question | Village bakery: how much flour per roll? || 60 g",
            "question | Village bakery: how much flour a day? || 24 kg",
        ],
        Extracted.Cards("## Planning\n\n```\nExample: Village bakery\n\nGiven:\n- 200 guests a day\n\nFlour:\n- 200 × 2 rolls = 400 rolls a day\n- Per roll: 60 g\n- Daily: 400 × 60 g = 24 kg\n```\n"));

    [Fact]
    public void Answers_of_a_talk_are_asked_for_by_the_learners_questions() => Assert.Equal(
        ["question | Village bakery: how many guests come on a Sunday? || About 200", "question | Village bakery: when do they come? || Before nine"],
        Extracted.Cards("## Example: \"Plan a village bakery\"\n\n```\nYou: \"How many guests come on a Sunday?\"\nInterviewer: \"Let's say about 200\"\n\nYou: \"When do they come?\"\nInterviewer: \"Before nine\"\n```\n"));

    [Theory]
    [InlineData("## Tasting\n\n```\nYou: \"How many guests come?\"\nInterviewer: \"About 200\"\nYou: \"When?\"\nInterviewer: \"Before nine\"\n```\n")]
    [InlineData("## Example: Village bakery\n\n```\nInterviewer: \"Plan a bakery.\"\nYou: \"Can I think for a minute?\"\n[silence, 60 s]\n```\n")]
    [InlineData("**Example:**\n\n```\nStudent takes:\n- 5 ml of acid\n- 45 ml of water\n```\n")]
    public void A_talk_without_an_example_or_without_answers_makes_none(string text) => Assert.Empty(Extracted.Cards(text));

    [Fact]
    public void What_was_said_stands_in_the_question_for_what_was_wrong() => Assert.Equal(
        ["You say “I always salt the water last”: what is wrong?", "What is the fix for this mistake: “I always salt the water last”?"],
        Extracted.Fronts("## Pasta\n\n### ❌ Mistake 1: Salting late\n\n```\nYou: \"I always salt the water last\"\n\nProblem: The pasta has taken up its water by then.\n```\n\n**✅ Fix:**\n\n```\nYou: \"I salt the water when it boils, before the pasta goes in.\"\n```\n").Where(f => !f.Contains("look like", StringComparison.Ordinal)).OrderByDescending(f => f[0] == 'Y'));

    [Fact]
    public void A_good_answer_is_asked_for_with_the_question_it_answers() => Assert.Equal(
        ["question | Teacher: “What if the flask breaks?” What is better than “run away”? || \"I close the hood and tell the others.\""],
        Extracted.Cards("## Safety\n\n```\nTeacher: \"What if the flask breaks?\"\n\n❌ Bad: [Run away]\n\n✅ Good: \"I close the hood and tell the others.\"\n```\n"));
}
