using System.Text;
using Fieldguide.Text;
using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Text.Repair;

public sealed class SourceRepairTests
{
    [Fact]
    public void Bytes_that_were_never_valid_go_back_as_they_came()
    {
        var damaged = ForwardDamage.Of("A line — and another → here ✅ 🎯\n", CodePages.Windows1252, LossModes.Dropped);
        byte[] bytes = [0xEF, 0xBB, 0xBF, 0x93, .. Encoding.UTF8.GetBytes(damaged), 0xE2, (byte)'x', 0xFF, .. Encoding.UTF8.GetBytes(damaged), 0x85];

        var repaired = SourceDecoder.Encode(SourceRepair.Repair(SourceDecoder.Decode(bytes)).Text);

        byte[] sound = Encoding.UTF8.GetBytes("A line — and another → here ✅ 🎯\n");
        Assert.Equal([0xEF, 0xBB, 0xBF, 0x93, .. sound, 0xE2, (byte)'x', 0xFF, .. sound, 0x85], repaired);
    }

    [Fact]
    public void A_file_that_needs_nothing_is_handed_back_itself()
    {
        var source = SourceDecoder.Decode("caf\u00E9 \u2014 ok"u8);

        Assert.Same(source, SourceRepair.Repair(source).Text);
    }
}
