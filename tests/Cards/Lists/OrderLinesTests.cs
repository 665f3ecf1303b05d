using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Lists;

public sealed class OrderLinesTests
{
    [Theory]
    [InlineData("## Order of sources\n\nstatute > case > custom\n", "What is the order of sources? (3, from the highest)")]
    [InlineData("## Bread\n\nOrder of work:\n\nmix → prove → bake\n", "What is the order of work? (3, in order)")]
    [InlineData("## Bread\n\nOrder of work:\n\n```\nmix → prove → bake\n```\n", "What is the order of work? (3, in order)")]
    [InlineData("## Bread\n\nmix -> prove -> bake\n", "Bread: what is the order? (3, in order)")]
    public void A_line_of_parts_with_arrows_is_an_order(string text, string front) => Assert.Equal([front], Extracted.Fronts(text));

    [Theory]
    [InlineData("## Bread\n\n```\n  mix --> prove --> bake\n   ^               |\n   +---------------+\n```\n")]
    [InlineData("## Bread\n\nToo much salt -> slow dough.\n")]
    [InlineData("## Bread\n\n```python\na > b > c\n```\n")]
    public void Drawings_causes_and_code_are_none(string text) => Assert.Empty(Extracted.Cards(text));
}
