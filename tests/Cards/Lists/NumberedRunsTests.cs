using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Lists;

public sealed class NumberedRunsTests
{
    [Theory]
    [InlineData("## Beaufort grades\n\n0 calm, 1 light air, 2 light breeze, 3 gentle breeze. Sailors add a few.\n", "recite | Name the 4 Beaufort grades, from 0 to 3. || 0 calm • 1 light air • 2 light breeze • 3 gentle breeze")]
    [InlineData("## Mohs scale\n\n1 = talc, 2 = gypsum, 3 = calcite.\n", "recite | Mohs scale: what do 1 to 3 stand for? || 1 = talc • 2 = gypsum • 3 = calcite")]
    public void Numbers_that_follow_one_another_name_a_scale(string text, string card) => Assert.Contains(card, Extracted.Cards(text));

    [Theory]
    [InlineData("## Pastry\n\n1 egg, 2 cups of flour, 4 pears.\n")]
    [InlineData("## Pastry\n\n3 eggs, 12 pears.\n")]
    [InlineData("## Pastry\n\n2 eggs beaten for a very long while, 3 pears, 4 plums.\n")]
    public void Amounts_do_not(string text) => Assert.DoesNotContain(Extracted.Cards(text), c => c.StartsWith("recite", StringComparison.Ordinal));
}
