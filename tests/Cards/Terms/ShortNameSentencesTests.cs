using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Terms;

public sealed class ShortNameSentencesTests
{
    [Theory]
    [InlineData("ATP stores energy in its phosphate bonds.", "definition | What does ATP do? || Stores energy in its phosphate bonds")]
    [InlineData("Cells differ. TSH-beta raises the output of the thyroid; it peaks at night.", "definition | What does TSH-beta do? || Raises the output of the thyroid")]
    public void What_an_abbreviation_does_is_asked_for(string text, string card) => Assert.Contains(card, Extracted.Cards(text + "\n"));

    [Theory]
    [InlineData("ATP stores this in the same way.")]
    [InlineData("ATP helps.")]
    [InlineData("Salt stores well in a dry and dark place.")]
    [InlineData("ATP levels in the blood of cats are low.")]
    public void Other_sentences_are_not(string text) => Assert.DoesNotContain(Extracted.Fronts(text + "\n"), f => f.StartsWith("What does ", StringComparison.Ordinal));
}
