using Fieldguide.Text;
using Fieldguide.Text.Repair;

namespace Fieldguide.Commands.Repair;

/// <summary>A file after its repair, before anything is written.</summary>
/// <param name="Bytes">What the file is to contain; null if it is to stay as it is.</param>
/// <param name="Diff">For people; empty if nothing was found.</param>
public sealed record RepairOutcome(RepairFile File, byte[]? Bytes, RepairReport Report, string Diff)
{
    public static RepairOutcome Of(RepairFile file, RepairOptions options)
    {
        if (!file.IsText)
        {
            return new(file, null, RepairReport.Unchanged, "");
        }

        var before = SourceDecoder.Decode(System.IO.File.ReadAllBytes(file.Path));
        if (RepairSwitch.IsOff(before.Text))
        {
            return new(file, null, RepairReport.Unchanged, "");
        }

        var (after, report, _) = SourceRepair.Repair(before, options);
        return new(file, ReferenceEquals(after, before) ? null : SourceDecoder.Encode(after), report, RepairDiff.Of(file.Path, before.Text, after.Text, report));
    }
}
