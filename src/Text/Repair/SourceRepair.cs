namespace Fieldguide.Text.Repair;

/// <param name="Text">Ready for <see cref="SourceDecoder.Encode"/>; the same object that went in, if nothing was changed.</param>
public sealed record SourceRepairResult(DecodedText Text, RepairReport Report, SourceMap SourceMap);

/// <summary>Repairs what was read from a file. Bytes that were never UTF-8 take no part in it and go back as they came.</summary>
public static class SourceRepair
{
    public static SourceRepairResult Repair(DecodedText source, RepairOptions? options = null)
    {
        if (source.InvalidBytes.Count == 0)
        {
            var plain = MojibakeRepairer.Repair(source.Text, options);
            return new(ReferenceEquals(plain.Text, source.Text) ? source : source with { Text = plain.Text }, plain.Report, plain.SourceMap);
        }

        var shield = Enumerable.Range(0xE000, 0x1900).Select(c => (char)c).FirstOrDefault(c => !source.Text.AsSpan().Contains(c));
        var shielded = source.Text.ToCharArray();
        foreach (var invalid in source.InvalidBytes)
        {
            shielded[invalid.Offset] = shield;
        }

        var result = MojibakeRepairer.Repair(new string(shielded), options);
        if (result.Report.Sequences.Count == 0)
        {
            return new(source, result.Report, result.SourceMap);
        }

        var repaired = result.Text.ToCharArray();
        var moved = new List<InvalidByte>(source.InvalidBytes.Count);
        foreach (var invalid in source.InvalidBytes)
        {
            var offset = Array.IndexOf(repaired, shield, moved.Count == 0 ? 0 : moved[^1].Offset + 1);
            repaired[offset] = source.Text[invalid.Offset];
            moved.Add(invalid with { Offset = offset });
        }

        return new(source with { Text = new(repaired), InvalidBytes = moved }, result.Report, result.SourceMap);
    }
}
