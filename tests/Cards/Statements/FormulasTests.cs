using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Statements;

public sealed class FormulasTests
{
    [Fact]
    public void A_formula_in_words_is_asked_by_its_name() => Assert.Equal(
        ["definition | Density: which formula? || Mass / volume", "definition | Yield (%): which formula? || Mass found x 100 / mass expected"],
        Extracted.Cards("## Solids in a beaker\n\n```\nDensity = mass / volume\nYield (%) = mass found x 100 / mass expected\n```\n"));

    [Fact]
    public void A_formula_may_stand_in_a_list_or_in_a_bold_line() => Assert.Equal(
        ["Density: which formula?", "Moles: which formula?"],
        Extracted.Fronts("## Solids in a beaker\n\n- Density = mass / volume\n- weigh first\n\n**Moles = mass / molar mass**\n"));

    [Theory]
    [InlineData("ROI = gain ÷ cost × 100\n", "Gain ÷ cost × 100")]
    [InlineData("Rings and double bonds = (2C + 2 + N − H) / 2\n", "(2C + 2 + N − H) / 2")]
    public void A_formula_may_be_a_line_of_its_own(string text, string right) => Assert.EndsWith(right, Assert.Single(Extracted.Cards(text)), StringComparison.Ordinal);

    [Fact]
    public void A_bold_equation_of_words_is_a_definition() => Assert.Equal(
        ["definition | Solute: what is it? || What is dissolved"], Extracted.Cards("**Solute = What is dissolved**\n"));

    [Theory]
    [InlineData("```\nDensity = 12 / 4 = 3\n```\n")]
    [InlineData("```\nMass = 12 g x 4 g\n```\n")]
    [InlineData("```csharp\nDensity = mass / volume\n```\n")]
    [InlineData("```\nvar density = mass / volume;\n```\n")]
    [InlineData("**Example:**\n\n```\nDensity = mass / volume\n```\n")]
    public void Worked_sums_code_and_examples_make_none(string text) => Assert.Empty(Extracted.Cards(text));

    [Fact]
    public void A_power_counts_how_many_there_are() => Assert.Equal(
        ["number | 4-digit code: how many possible codes? || 10,000 (10^4)"],
        Extracted.Cards("## Locks\n\n```\n4-digit code = 10^4 = 10,000 possible codes\n```\n"));
}
