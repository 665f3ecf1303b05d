namespace Fieldguide.Markdown.Html;

public enum TextBlockKind
{
    Paragraph,
    Item,
    Cell,
    Quote,
}

/// <summary>One paragraph, item or cell of the rendered text, and what of it is plain running text.</summary>
/// <param name="Start">In <see cref="BodyTemplate.Html"/>, as <paramref name="End"/> is.</param>
/// <param name="Section">Counts headings of levels 1 and 2 above it; 0 before the first.</param>
/// <param name="HeadingId">Of the nearest heading above, of any level; null before the first.</param>
/// <param name="Heading">Its text; empty before the first.</param>
/// <param name="Table">Counts the page's tables from 1; 0 outside tables.</param>
/// <param name="Column">Of the cell, from 0.</param>
/// <param name="Row">Of the cell, from 0, the header counted; 0 outside tables.</param>
/// <param name="Line">In the file, from 1.</param>
/// <param name="Spans">In order; code, links, raw HTML and pictures are not in them.</param>
public sealed record TextBlock(
    TextBlockKind Kind, int Start, int End, int Section, string? HeadingId, string Heading, int Table, int Row, int Column, int Line, IReadOnlyList<TextSpan> Spans);

/// <summary>Characters of the HTML that are text, escaped as HTML escapes them.</summary>
/// <param name="Line">In the file, from 1.</param>
/// <param name="Column">Of the first character, in the file on disk.</param>
public sealed record TextSpan(int Start, int Length, int Line, int Column);
