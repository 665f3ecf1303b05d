using System.Text;
using Fieldguide.Diagnostics;
using Fieldguide.Files;
using Fieldguide.Text;
using Fieldguide.Text.Repair;

namespace Fieldguide.Markdown;

/// <summary>A file that becomes a page.</summary>
/// <param name="Defaults">What <c>_directory.yml</c> of its folders says.</param>
public sealed record GuideFile(SourcePath Path, ReadOnlyMemory<byte> Bytes, FrontMatter Defaults);

/// <summary>Bytes to the text of a page: decoded, repaired, front matter taken off.</summary>
public static class GuideReader
{
    /// <param name="pins">What a maintainer decided about damage in this file.</param>
    public static GuideSource Read(GuideFile file, IReadOnlyList<RepairPin>? pins = null)
    {
        var decoded = SourceDecoder.Decode(file.Bytes.Span);
        var diagnostics = new List<Diagnostic>();
        if (decoded.InvalidBytes.Count > 0)
        {
            diagnostics.Add(InvalidBytes(file.Path, decoded));
        }

        // Asked before the front matter is read: a repaired text has repaired front matter.
        var leftAlone = file.Defaults.Repair == false || RepairSwitch.IsOff(decoded.Text);
        var repaired = SourceRepair.Repair(decoded, new() { Enabled = !leftAlone, Pins = pins ?? [] });
        var text = FrontMatterReader.Read(repaired.Text.Text, file.Path.Value);
        diagnostics.AddRange(text.Diagnostics);
        var body = text.BodyStart == 0 ? repaired.Text.Text : repaired.Text.Text[text.BodyStart..];
        return new(
            file.Path, body, text.BodyLine, text.Front.Over(file.Defaults), diagnostics, repaired.Report, repaired.SourceMap.ColumnInSource)
        {
            Markdown = IsAsInFile(decoded, repaired.Text) ? file.Bytes[^Encoding.UTF8.GetByteCount(body)..] : Encoding.UTF8.GetBytes(body),
        };
    }

    private static bool IsAsInFile(DecodedText decoded, DecodedText repaired) =>
        ReferenceEquals(decoded, repaired) && decoded.InvalidBytes.Count == 0 && decoded.ByteOrderMark is ByteOrderMark.None or ByteOrderMark.Utf8;

    private static Diagnostic InvalidBytes(SourcePath path, DecodedText decoded)
    {
        var (offset, value) = decoded.InvalidBytes[0];
        var before = decoded.Text.AsSpan(0, offset);
        var more = decoded.InvalidBytes.Count - 1;
        return Diagnostic.Warning(
            DiagnosticCodes.InvalidUtf8,
            new(path.Value, before.Count('\n') + 1, offset - (before.LastIndexOf('\n') + 1) + 1),
            $"The byte {value:X2} is not UTF-8 and was read as Windows-1252{(more > 0 ? $", and so were {more} more" : "")}.",
            "Save the file as UTF-8.");
    }
}
