using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Wording;

public sealed class AdviceQuestionTests
{
    private static string[] Fronts(string item) => Extracted.Fronts($"## At the oven\n\n{item}\n");

    [Theory]
    [InlineData("- **Wear gloves**: Steam burns faster than metal.", "Why wear gloves?")]
    [InlineData("- **Wear gloves**: Put them on before you open the door.", "How do you wear gloves?")]
    [InlineData("- **Don't open the door**: The heat is gone within seconds.", "Why not open the door?")]
    [InlineData("- **Don't open the door**: Watch through the glass.", "What do you do instead of opening the door?")]
    [InlineData("- **Don't open the door**: Unless the loaf burns.", "What is the exception to “Don't open the door”?")]
    [InlineData("- **Bring the tools**: peel, cloth, thermometer", "Which tools should you bring?")]
    [InlineData("- **Have a thermometer ready**: glass, bimetal, infrared", "Which thermometer should you have ready?")]
    [InlineData("- **Watch for cracks**: If they open early, turn the heat down.", "What do you do about cracks?")]
    [InlineData("- **Look at the crust**: Pale: five minutes more. Dark: take it out.", "What does the crust tell you?")]
    [InlineData("- **Check in with the guests**: \"Does anyone not eat wheat?\"", "“Check in with the guests”: what do you say?")]
    public void The_first_words_of_the_text_tell_what_is_asked(string item, string front) => Assert.Equal([front], Fronts(item));

    [Theory]
    [InlineData("- **Write it down**: Nobody remembers weights.")]
    [InlineData("- **Show the flour weight**: The weight of the flour must be shown.")]
    [InlineData("- **Bake, bake, bake**: Hands learn slowly.")]
    public void Advice_that_points_away_repeats_itself_or_is_a_slogan_makes_none(string item) => Assert.Empty(Fronts(item));

    [Fact]
    public void A_reason_stands_before_its_example() => Assert.Equal(
        ["definition | Why name the flour? || It tells the guest what to expect. \"This is spelt.\""],
        Extracted.Cards("## At the table\n\n- **Name the flour**: \"This is spelt.\" It tells the guest what to expect.\n"));
}
