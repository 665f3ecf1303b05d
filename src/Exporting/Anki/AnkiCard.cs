namespace Fieldguide.Exporting.Anki;

/// <summary>A card as Anki gets it: one note, known by <paramref name="Id"/> for ever.</summary>
/// <param name="Id">Becomes the note's GUID: a note that Anki has already is updated.</param>
/// <param name="Rev">From 1, higher whenever the card has changed: Anki takes over what is newer than what it has.</param>
/// <param name="Deck">Names of the decks from the outermost to the one it lies in.</param>
public sealed record AnkiCard(string Id, int Rev, IReadOnlyList<string> Deck, string FrontHtml, string BackHtml)
{
    /// <summary>What a learner sees above the question; empty for nothing.</summary>
    public string ContextHtml { get; init; } = "";

    /// <summary>The way back to the page; empty for none.</summary>
    public string SourceHtml { get; init; } = "";

    /// <summary>Shown below the answer; empty for nothing.</summary>
    public string ExtraHtml { get; init; } = "";

    /// <summary>Also asked from back to front.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Levels of a tag are parted by <c>::</c>.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}
