using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Fences;

public sealed class FigureQuestionTests
{
    [Theory]
    [InlineData("Peak (Sundays): ~90 loaves/h", "Village bakery, ovens: how many loaves an hour at peak (Sundays)?")]
    [InlineData("Average: 40 loaves/day", "Village bakery, ovens: how many loaves a day on average?")]
    [InlineData("Plus rolls (white, brown) ≈ 300 pieces/day", "Village bakery, ovens: how many pieces a day including rolls (white, brown)?")]
    [InlineData("Total loaves per week: 600", "Village bakery, ovens: how many loaves a week in total?")]
    [InlineData("Avg loaf size: 700 g", "Village bakery, ovens: what is the average loaf size?")]
    [InlineData("Loaves: 40 loaves/day", "Village bakery, ovens: how many loaves a day?")]
    [InlineData("Yearly: 3 t", "Village bakery: how much ovens a year?")]
    public void A_label_before_a_figure_is_asked_in_full(string line, string front) => Assert.Contains(
        front, Extracted.Fronts($"## Planning\n\n```\nExample: Village bakery\n\nOvens:\n- {line}\n- 2 shifts\n```\n"));

    [Fact]
    public void Two_ways_of_one_step_are_one_step_and_a_word_above_code_is_none() => Assert.Contains(
        "Get bread: what are the 3 steps, in order?",
        Extracted.Fronts("## Example: a bakery - \"Get bread\"\n\n```\nFlow:\n1. Guest asks for bread\n   ↓\n2. Look on the shelf\n   ↓\n3a. Bread there:\n    - Hand it over\n\n3b. No bread:\n    - Ask the baker\n    - Query:\n      SELECT * FROM ovens\n    - Offer rolls\n```\n"));

    [Fact]
    public void What_one_thing_is_about_stands_in_each_question() => Assert.Equal(
        ["Explaining, level 1: what do you say?", "Explaining, level 2: what do you say?"],
        Extracted.Fronts("## Explaining\n\n```\nLevel 1: \"It is a soup.\"\nLevel 2: \"A clear soup, cooked for six hours.\"\n```\n"));

    [Fact]
    public void The_first_saying_may_name_what_all_are_about() => Assert.Equal(
        ["Explaining of a small seaside hotel, level 1: what do you say?", "Explaining of a small seaside hotel, level 2: what do you say?"],
        Extracted.Fronts("## Explaining\n\n```\nLevel 1: \"This is a small seaside hotel. It lives on summer guests.\"\nLevel 2: \"Guests book by telephone.\"\n```\n"));

    [Fact]
    public void Points_in_a_speech_are_divided_from_the_sentence_behind_them() => Assert.Contains(
        Extracted.Cards("## Oven\n\n### Mistake 1: Buying first\n\n**Mistake:** Buy the largest oven\n\n**Fix:**\n\n```\nYou: \"I begin with one oven because:\n- Cheap to run\n- Easy to clean\nPrice: it bakes fewer loaves.\"\n```\n"),
        c => c.EndsWith("\"I begin with one oven because: cheap to run; easy to clean. Price: it bakes fewer loaves.\"", StringComparison.Ordinal));
}
