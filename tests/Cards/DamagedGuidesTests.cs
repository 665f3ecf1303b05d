using Fieldguide.Tests.Cards.Quality;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards;

/// <summary>Guides with pieces lost, doubled and misplaced: what is left need not make sense, and must be read.</summary>
public sealed class DamagedGuidesTests
{
    private const int Damages = 60;

    [Theory]
    [InlineData("first-aid")]
    [InlineData("organic-chemistry")]
    [InlineData("product-manager")]
    [InlineData("sql-interview")]
    [InlineData("bread-baking")]
    [InlineData("contract-law")]
    [InlineData("sailing-licence")]
    public void A_damaged_guide_is_read_to_its_end(string guide)
    {
        var lines = File.ReadAllLines(Guide.PathOf(guide + ".md"));
        for (var seed = 0; seed < Damages; seed++)
        {
            var text = DamagedGuide.Of(lines, seed);

            var failure = Record.Exception(() => Extracted.Page(text));

            Assert.True(failure is null, $"seed {seed}: {failure}");
        }
    }

    [Theory]
    [InlineData("A\n: one\n: two")]
    [InlineData(": **no term**")]
    [InlineData("**\n: no word in the term")]
    [InlineData("| | |\n|-|-|\n| | |")]
    [InlineData("- **:** nothing named")]
    [InlineData("**?** What?")]
    [InlineData("## ?\n\n- ?\n- !")]
    [InlineData("1. \n2. \n3. ")]
    public void Structure_without_words_makes_no_card_and_no_harm(string text) => Assert.DoesNotContain(Extracted.Fronts(text), f => f.Trim().Length < 4);
}
