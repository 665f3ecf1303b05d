using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Labels;

public sealed class HeadedPropertiesTests
{
    [Theory]
    [InlineData("## Autolysis\n\nPurpose: to let the flour take up the water.\n", "attribute | What is the purpose of autolysis? || to let the flour take up the water.")]
    [InlineData("### 4.2 Sutures\n\n*Rule of thumb:* one millimetre from the edge, two apart.\n", "attribute | What is the rule of thumb for sutures? || one millimetre from the edge, two apart.")]
    public void A_property_of_the_heading_is_asked_for(string text, string card) => Assert.Contains(card, Extracted.Cards(text));

    [Theory]
    [InlineData("## Autolysis\n\nPurpose: rest.\n")]
    [InlineData("## Autolysis\n\nMy purpose was this: to bake.\n")]
    public void Single_words_and_sentences_are_not(string text) => Assert.DoesNotContain(Extracted.Fronts(text), f => f.Contains("purpose", StringComparison.Ordinal));
}
