using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Terms;

public sealed class EqualTermsTests
{
    [Fact]
    public void A_line_of_names_and_meanings_gives_a_card_for_each() => Assert.Equal(
        ["definition | Knitting marks, k: what does it stand for? || knit", "definition | Knitting marks, p: what does it stand for? || purl", "definition | Knitting marks, yo: what does it stand for? || yarn over the needle"],
        Extracted.Cards("## Knitting marks\n\nk = knit; p = purl; yo = yarn over the needle\n"));

    [Theory]
    [InlineData("a = 2; b = 3; c = 5")]
    [InlineData("area = length × width; volume = area × height; mass = volume × density")]
    [InlineData("k = knit; p = purl")]
    public void Sums_and_pairs_are_no_such_line(string text) =>
        Assert.DoesNotContain(Extracted.Fronts("## Marks\n\n" + text), f => f.Contains("stand for", StringComparison.Ordinal));
}
