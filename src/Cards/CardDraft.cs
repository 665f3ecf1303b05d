using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>A card as one page's text gives it, before it has an id.</summary>
/// <param name="Front">Can be answered without the page; holds no links.</param>
/// <param name="Back">Empty where <see cref="Points"/> are the answer.</param>
/// <param name="Line">In the file, of the block or row it was made from.</param>
public sealed record CardDraft(CardKind Kind, RichText Front, RichText Back, int Line)
{
    /// <summary>What an answer spoken aloud should touch; in order for <see cref="CardKind.Recite"/>.</summary>
    public IReadOnlyList<RichText> Points { get; init; } = [];

    /// <summary>Texts of the headings above it, the page's title left out.</summary>
    public IReadOnlyList<string> HeadingPath { get; init; } = [];

    /// <summary>Of the nearest heading; null above the first.</summary>
    public string? HeadingId { get; init; }

    /// <summary>Names of what its place is about, nearest first, the page's last: one of them stands before a question that could be about anything.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>Whether a subject must stand before the question because it does not say what it is about; null where its words decide.</summary>
    public bool? NeedsSubject { get; init; }

    /// <summary>Whether its author wrote the question for a card; then its words stay.</summary>
    public bool IsWritten { get; init; }

    /// <summary>Equal, within a page, for cards that give each other away: cells of a row, both halves of a pair.</summary>
    public int Group { get; init; }

    /// <summary>May also be asked from back to front.</summary>
    public bool IsReversible { get; init; }

    /// <summary>The id its author chose; null for most.</summary>
    public string? PinnedId { get; init; }

    /// <summary>Where in a table it comes from; null for other cards.</summary>
    public TableCell? Cell { get; init; }
}

/// <summary>A cell among a table's rows, the header left out; all from 0 but the line.</summary>
/// <param name="Table">Line of the table in the file.</param>
public sealed record TableCell(int Table, int Row, int Column);
