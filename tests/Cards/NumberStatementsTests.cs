using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards;

public sealed class NumberStatementsTests
{
    [Fact]
    public void A_statement_of_a_quantity_leaves_the_number_out() => Assert.Equal(
        ["number | Pure water boils at […] at sea level. || 100 °C"], Extracted.Cards("Pure water boils at 100 °C at sea level.\n"));

    [Theory]
    [InlineData("So 3 × 4 g = 12 g of salt are needed here.\n")]
    [InlineData("If you take 5 g of salt, the water is salty.\n")]
    [InlineData("It melts at 801 °C and boils at 1465 °C.\n")]
    [InlineData("We used 5 g of it on the next day.\n")]
    [InlineData("Chapter 3 holds the tables.\n")]
    public void Sums_stories_pointers_and_bare_numbers_make_none(string text) => Assert.Empty(Extracted.Cards(text));
}
