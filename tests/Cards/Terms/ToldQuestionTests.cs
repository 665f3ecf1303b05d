using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Terms;

public sealed class ToldQuestionTests
{
    [Theory]
    [InlineData("rise slowly, taste sour", "Rye doughs: what is typical of them?")]
    [InlineData("cheap, but heavy", "Rye doughs: what are their pros and cons?")]
    [InlineData("Slow to rise. But they keep for a week.", "Rye doughs: what are their pros and cons?")]
    public void Traits_are_asked_for_and_both_sides_of_a_thing(string text, string front) => Assert.Contains(
        front, Extracted.Fronts($"## Doughs\n\n- **Rye doughs**: {text}\n- **Salt**: white, dry, cheap, fine\n"));

    [Theory]
    [InlineData("Reduce stickiness", "What is dusting for?")]
    [InlineData("Add flour", "What is dusting?")]
    [InlineData("Reduces stickiness", "Dusting: what does it do?")]
    [InlineData("Reduce what sticks to the board before each loaf is turned over", "Dusting: what do you do?")]
    public void An_order_says_what_a_thing_is_for_or_what_one_does(string text, string front) => Assert.Equal(
        [front], Extracted.Fronts($"## At the board\n\n- **Dusting**: {text}\n"));

    [Fact]
    public void An_adjective_takes_its_noun_from_the_heading() => Assert.Equal(
        ["What do nutritional rules cover?", "What do non-nutritional rules cover?"],
        Extracted.Fronts("## Rules\n\n- **Nutritional**: what the meal must hold\n- **Non-nutritional**: price, taste, looks and so on\n").Select(f => f.Replace("Laboratory: what", "What", StringComparison.Ordinal)));

    [Fact]
    public void An_initiative_is_no_adjective() => Assert.DoesNotContain(
        Extracted.Fronts("## Rules\n\n- **Initiative**: speak first, ask early, offer help\n- **Order**: knives left, forks right, spoons above\n"), f => f.Contains("cover", StringComparison.Ordinal));

    [Fact]
    public void Brackets_tell_uses_kinds_deeds_and_both_sides() => Assert.Equal(
        [
            "Which storage methods are there? || Cellar, freezer, vacuum", "How do you prevent mould growth? || Salt, acid, cold", "Autoclave: what is it for? || Sterile jars (for example Certoclav)",
            "Jars, glass: what are their pros and cons? || Tight, but breaks", "Jars, tin: what are their pros and cons? || Light, but rusts",
        ],
        Extracted.Cards("## Food\n\n**Keeping:**\n- Storage method (cellar, freezer, vacuum)\n- Mould growth prevention (salt, acid, cold)\n- Autoclave (Certoclav for sterile jars)\n\n**Jars:**\n- Glass (tight, but breaks)\n- Tin (light, but rusts)\n- What to fill (who knows?)\n")
            .Where(c => !c.StartsWith("explain", StringComparison.Ordinal)).Select(c => c[(c.IndexOf('|', StringComparison.Ordinal) + 2)..]));
}
