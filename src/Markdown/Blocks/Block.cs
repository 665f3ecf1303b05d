namespace Fieldguide.Markdown.Blocks;

/// <summary>
/// What the text is made of, without the marks it was written with: all that cards, checklists and concepts are found in.
/// Raw HTML, footnotes and reference definitions are left out; of HTML only the question that an answer is folded under is kept.
/// </summary>
/// <param name="Line">In the file, from 1.</param>
public abstract record Block(int Line);

public sealed record ParagraphBlock(int Line, RichText Text) : Block(Line);

/// <param name="Start">Number of the first item; 0 for a list of bullets.</param>
public sealed record ListBlock(int Line, bool Ordered, int Start, IReadOnlyList<ListEntry> Items) : Block(Line)
{
    /// <summary>The mark before its items: a dash, an asterisk or a plus sign; a dash for a numbered list.</summary>
    public char Bullet { get; init; } = '-';
}

/// <param name="Checked">Null where the item is no task.</param>
/// <param name="Lead">The item's first paragraph, the task's box left out; empty when it begins with something else.</param>
/// <param name="Below">Everything after it: further paragraphs, nested lists, code.</param>
public sealed record ListEntry(int Line, bool? Checked, RichText Lead, IReadOnlyList<Block> Below);

/// <param name="Header">As many cells as the widest row.</param>
public sealed record TableBlock(int Line, IReadOnlyList<RichText> Header, IReadOnlyList<TableLine> Rows) : Block(Line);

/// <param name="Cells">As many as the header has.</param>
public sealed record TableLine(int Line, IReadOnlyList<RichText> Cells);

/// <param name="Line">Of the fence, or of the first line of indented code.</param>
/// <param name="Language">First word after the fence; null without one.</param>
public sealed record CodeBlock(int Line, string? Language, IReadOnlyList<string> Lines) : Block(Line);

/// <param name="Kind">Upper case, of an alert such as <c>NOTE</c>; null for a plain quote.</param>
public sealed record QuoteBlock(int Line, string? Kind, IReadOnlyList<Block> Blocks) : Block(Line);

/// <summary>A term of a definition list with what it means.</summary>
public sealed record DefinitionBlock(int Line, RichText Term, IReadOnlyList<Block> Meaning) : Block(Line);

/// <summary>An HTML comment that stands by itself: invisible on any page, and where authors tell us what they want.</summary>
/// <param name="Text">Without its marks, trimmed.</param>
public sealed record CommentBlock(int Line, string Text) : Block(Line);

/// <summary>A line across the page.</summary>
public sealed record BreakBlock(int Line) : Block(Line);
