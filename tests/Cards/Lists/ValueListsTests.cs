using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Lists;

public sealed class ValueListsTests
{
    [Fact]
    public void Values_are_asked_for_by_what_they_stand_for() => Assert.Equal(
        ["number | Core of the loaf, “done”: how much? || 96 °C", "number | Core of the loaf, “dry crumb”: how much? || 99 °C"],
        Extracted.Cards("## Oven\n\nCore of the loaf, by probe:\n\n- 96 °C done\n- 99 °C dry crumb\n"));

    [Theory]
    [InlineData("## Dough\n\n- 500 g flour\n- 10 g salt\n- 350 ml water\n")]
    [InlineData("## Dough\n\n- 20 min of kneading\n- 2 h in the fridge\n")]
    [InlineData("## Dough\n\n- 3 loaves\n- 4 rolls\n")]
    public void Amounts_and_times_of_a_recipe_are_not(string text) => Assert.DoesNotContain(Extracted.Fronts(text), f => f.EndsWith("how much?", StringComparison.Ordinal));
}
