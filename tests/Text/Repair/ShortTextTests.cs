using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Text.Repair;

/// <summary>A handful of words with a trace or two.</summary>
public sealed class ShortTextTests
{
    [Theory]
    [InlineData("cafÃ© Ã  emporter", "café à emporter")]
    [InlineData("dÃ©jÃ  lu, dÃ©jÃ  relu", "déjà lu, déjà relu")]
    [InlineData("Le train arrive Ã  l'heure, dÃ©jÃ , et repart.", "Le train arrive à l'heure, déjà, et repart.")]
    [InlineData("La cittÃ  Ã¨ piccola, la libertÃ , grande.", "La città è piccola, la libertà, grande.")]
    public void What_is_certain_is_repaired_and_so_is_a_grave_beside_it(string damaged, string repaired)
    {
        Assert.Equal(repaired, MojibakeRepairer.Repair(damaged).Text);
    }

    [Theory]
    [InlineData("A letra Ã vem depois.")]
    [InlineData("MAÇÃ E MAMÃO")]
    public void A_capital_by_itself_is_left(string text)
    {
        Assert.Same(text, MojibakeRepairer.Repair(text).Text);
    }
}
