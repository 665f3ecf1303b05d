using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Text.Repair;

public sealed class PinnedTextTests
{
    private static readonly string Damaged =
        ForwardDamage.Of("## 📐 Shapes\n\nA line — and another → here ✅\nAnd one more — so.\n", CodePages.Windows1254, LossModes.Dropped);

    private static readonly string Twin = ForwardDamage.Of("📐", CodePages.Windows1254, LossModes.Dropped);

    [Fact]
    public void A_pin_decides_what_the_bytes_cannot()
    {
        var result = MojibakeRepairer.Repair(Damaged, new() { Pins = [new(Twin + " Shapes", "📐 Shapes")] });

        Assert.StartsWith("## 📐 Shapes\n", result.Text, StringComparison.Ordinal);
        Assert.Empty(result.Report.Ambiguous);
        Assert.Empty(result.Report.UnmatchedPins);
    }

    [Fact]
    public void A_pin_that_matches_nothing_is_reported()
    {
        var pin = new RepairPin("never there", "at all");

        Assert.Equal([pin], MojibakeRepairer.Repair(Damaged, new() { Pins = [pin] }).Report.UnmatchedPins);
    }

    [Fact]
    public void A_pin_to_the_same_text_leaves_the_place_alone()
    {
        var result = MojibakeRepairer.Repair(Damaged, new() { Pins = [new(Twin, Twin)] });

        Assert.StartsWith($"## {Twin} Shapes\n", result.Text, StringComparison.Ordinal);
        Assert.Contains("A line — and", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pin_works_in_a_text_that_is_otherwise_sound()
    {
        Assert.Equal("The tour starts.", MojibakeRepairer.Repair("The toor starts.", new() { Pins = [new("toor", "tour")] }).Text);
    }
}
