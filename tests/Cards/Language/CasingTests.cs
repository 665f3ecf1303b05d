using System.Text;
using Fieldguide.Cards.Language;

namespace Fieldguide.Tests.Cards.Language;

public sealed class CasingTests
{
    private static readonly Vocabulary Words = new(Encoding.UTF8.GetBytes("Let the yeast rest. A Maillard reaction browns bread; the reaction needs heat, a proof and a dough."));

    [Theory]
    [InlineData("Yeast", "yeast")]
    [InlineData("Yeast Dough", "yeast dough")]
    [InlineData("Kneading", "kneading")]
    [InlineData("Hydration", "hydration")]
    [InlineData("Optimistic locking", "optimistic locking")]
    [InlineData("Maillard reaction", "Maillard reaction")]
    [InlineData("Lactobacillus", "Lactobacillus")]
    [InlineData("NaCl", "NaCl")]
    [InlineData("“Yeast” in quotes", "“Yeast” in quotes")]
    public void A_name_keeps_its_capital_and_an_ordinary_word_does_not(string name, string set) => Assert.Equal(set, Casing.Name(name, Words));
}
