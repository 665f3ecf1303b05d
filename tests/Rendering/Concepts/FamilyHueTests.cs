using Fieldguide.Rendering.Concepts;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Rendering.Concepts;

public sealed class FamilyHueTests
{
    [Theory]
    [InlineData("pattern")]
    [InlineData("framework")]
    [InlineData(null)]
    public void A_family_the_theme_knows_needs_no_other_hue(string? family) => Assert.Null(FamilyHue.Of(family));

    [Fact]
    public void Other_families_take_one_of_five_hues_by_their_key_alone()
    {
        var hues = Enumerable.Range(0, 200).Select(i => FamilyHue.Of($"family-{i}")).ToArray();

        Assert.Equal(["1", "2", "3", "4", "5"], hues.Distinct().Order());
        Assert.Equal("2", FamilyHue.Of("reagent"));
    }

    [Fact]
    public void Each_hue_is_a_token_of_the_theme()
    {
        var tokens = File.ReadAllText(Repository.Path("theme/styles/tokens.css"));

        Assert.All("12345", hue => Assert.Contains($"[data-hue=\"{hue}\"] {{ --hue: var(--other-{hue}); }}", tokens, StringComparison.Ordinal));
    }
}
