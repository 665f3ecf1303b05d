using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Text.Repair;

public sealed class RepairSwitchTests
{
    [Theory]
    [InlineData("---\nTitle: x\nRepair: false\n---\ntext", true)]
    [InlineData("---\r\nrepair : False # quoted on purpose\r\n---\r\n", true)]
    [InlineData("---\nRepair: true\n---\n", false)]
    [InlineData("---\nTitle: x\n---\nRepair: false\n", false)]
    [InlineData("Repair: false\n", false)]
    [InlineData("--- not front matter\nRepair: false\n", false)]
    [InlineData("", false)]
    public void Front_matter_can_switch_the_repair_off(string text, bool off)
    {
        Assert.Equal(off, RepairSwitch.IsOff(text));
    }
}
