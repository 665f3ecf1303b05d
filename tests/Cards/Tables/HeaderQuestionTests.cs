using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Tables;

public sealed class HeaderQuestionTests
{
    private static string Front(string names, string row, string header, string cell) =>
        Assert.Single(Extracted.Fronts($"## Loaves of the region\n\n| {names} | {header} |\n| --- | --- |\n| {row} | {cell} |\n", "Baking"));

    [Theory]
    [InlineData("Example", "Rye with seeds", "Vollkorn: an example?")]
    [InlineData("Use it for", "Soup and cheese", "Vollkorn: what do you use it for?")]
    [InlineData("Not needed when", "Guests bring bread", "Vollkorn: when is it not needed?")]
    [InlineData("Decides", "The shape of the tin", "Vollkorn: what does it decide?")]
    [InlineData("Question it answers", "Is it done?", "Vollkorn: which question does it answer?")]
    [InlineData("Flours kept", "Rye and spelt", "Vollkorn: which flours are kept?")]
    [InlineData("Ask", "Who eats it?", "Vollkorn: what do you ask?")]
    [InlineData("On the table", "Butter", "Vollkorn: what is on the table?")]
    [InlineData("Eggs", "two", "Vollkorn: how many eggs?")]
    [InlineData("Share of rye", "90 %", "Vollkorn: what share of rye?")]
    [InlineData("While it rises", "The tin stays closed", "Vollkorn, while it rises: what happens?")]
    [InlineData("After it cools", "The crust goes soft", "Vollkorn, after it cools: what happens?")]
    [InlineData("What They Weigh", "Flour and salt", "Vollkorn: what is weighed?")]
    public void A_header_is_asked_by_its_own_grammar(string header, string cell, string front) => Assert.Equal(front, Front("Loaf", "Vollkorn", header, cell));

    [Fact]
    public void Headers_that_break_off_are_one_sentence() =>
        Assert.Equal("When you need quick rise, consider using […]", Front("When You Need...", "Quick rise", "Consider Using...", "Soda"));

    [Fact]
    public void Words_of_a_class_are_quoted_after_it() =>
        Assert.Equal("Dough type “Wet (ciabatta)”: which tool?", Front("Dough type", "Wet (ciabatta)", "Tool", "A scraper"));

    [Fact]
    public void What_two_columns_compare_is_one_card_a_row() => Assert.Equal(
        ["contrast | Crust: gas vs wood? || Gas: pale • Wood: dark"],
        Extracted.Cards("## Gas or wood\n\nBake with wood or with gas.\n\n| Aspect | Gas | Wood |\n| --- | --- | --- |\n| Crust | pale | dark |\n", "Ovens"));
}
