using Fieldguide.Diagnostics;
using Fieldguide.Files;
using Fieldguide.Text;

namespace Fieldguide.Markdown;

/// <summary>A file that becomes a page.</summary>
/// <param name="Defaults">What <c>_directory.yml</c> of its folders says.</param>
public sealed record GuideFile(SourcePath Path, ReadOnlyMemory<byte> Bytes, FrontMatter Defaults);

/// <summary>Bytes to the text of a page.</summary>
public static class GuideReader
{
    public static GuideSource Read(GuideFile file)
    {
        var decoded = SourceDecoder.Decode(file.Bytes.Span);
        var diagnostics = new List<Diagnostic>();
        if (decoded.InvalidBytes.Count > 0)
        {
            diagnostics.Add(InvalidBytes(file.Path, decoded));
        }

        var text = FrontMatterReader.Read(decoded.Text, file.Path.Value);
        diagnostics.AddRange(text.Diagnostics);
        return new(file.Path, decoded.Text[text.BodyStart..], text.BodyLine, text.Front.Over(file.Defaults), diagnostics);
    }

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
