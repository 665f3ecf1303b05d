using Fieldguide.Diagnostics;
using Fieldguide.Files;
using Fieldguide.Text.Repair;

namespace Fieldguide.Markdown;

/// <summary>The characters of one guide page, decoded and repaired, its front matter taken off.</summary>
/// <param name="Body">Markdown without the front matter.</param>
/// <param name="FirstLine">Line of the file on which the body begins, from 1.</param>
/// <param name="Column">Column in the file on disk of (line, column) in the repaired text, all from 1.</param>
public sealed record GuideSource(
    SourcePath Path,
    string Body,
    int FirstLine,
    FrontMatter Front,
    IReadOnlyList<Diagnostic> Diagnostics,
    RepairReport Repair,
    Func<int, int, int> Column)
{
    /// <inheritdoc cref="ParsedGuide.Markdown"/>
    public ReadOnlyMemory<byte> Markdown { get; init; }

    /// <param name="line">In the body, from 0, as Markdig counts.</param>
    /// <param name="column">From 0.</param>
    public SourceSpan Place(int line, int column)
    {
        var (fileLine, fileColumn) = (line + FirstLine, column + 1);
        return new(Path.Value, fileLine, Column(fileLine, fileColumn));
    }
}
