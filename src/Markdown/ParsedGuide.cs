using Fieldguide.Diagnostics;
using Fieldguide.Files;
using Fieldguide.Markdown.Blocks;
using Fieldguide.Markdown.Html;
using Fieldguide.Text.Repair;

namespace Fieldguide.Markdown;

/// <summary>A heading of the text.</summary>
/// <param name="Line">In the file, from 1.</param>
public sealed record Heading(int Level, string Id, string Text, int Line);

/// <summary>An address as the author wrote it, in Markdown or in raw HTML, entities resolved.</summary>
public sealed record WrittenLink(string Destination, SourceSpan Place, bool IsImage);

/// <summary>All that is known of one page by itself.</summary>
public sealed record ParsedGuide
{
    public required SourcePath Path { get; init; }

    public required FrontMatter Front { get; init; }

    /// <summary>From front matter, else the first heading, else the file name made readable.</summary>
    public required string Title { get; init; }

    /// <summary>The text as HTML, its links still open.</summary>
    public BodyTemplate Body { get; init; } = BodyTemplate.Empty;

    /// <summary>
    /// The repaired text without its front matter, as UTF-8. Where nothing had to be decoded or repaired it is a part of the
    /// file's own bytes, so that no text is held twice.
    /// </summary>
    public ReadOnlyMemory<byte> Markdown { get; init; }

    /// <summary>False when the text could not be parsed and is shown as it is.</summary>
    public bool IsMarkdown { get; init; } = true;

    /// <summary>In order of the text, the one that gave the title included.</summary>
    public IReadOnlyList<Heading> Headings { get; init; } = [];

    /// <summary>Id of the heading that is printed as the page's title, and so not again in the text; null when there is none.</summary>
    public string? TitleHeadingId { get; init; }

    /// <summary>Every id a link may name: headings, and anchors written in raw HTML.</summary>
    public IReadOnlySet<string> Anchors { get; init; } = new HashSet<string>();

    public IReadOnlyList<WrittenLink> Links { get; init; } = [];

    /// <summary>The text's blocks by heading, in order; empty where the text could not be parsed.</summary>
    public IReadOnlyList<GuideSection> Sections { get; init; } = [];

    public int Words { get; init; }

    /// <summary>What encoding repair did to the file.</summary>
    public RepairReport Repair { get; init; } = RepairReport.Unchanged;

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
