namespace Fieldguide.Rendering.Cards;

/// <summary>A deck for scissors.</summary>
/// <param name="Folded">Cards that fit a face of 95 × 62 mm.</param>
/// <param name="Explained">Cards whose answer needs more room, on sheets of their own.</param>
/// <param name="Sections">Top headings that the cards come from, to choose among.</param>
public sealed record DeckPrintContent(string Slug, string Title, IReadOnlyList<PrintedCard> Folded, IReadOnlyList<PrintedCard> Explained, IReadOnlyList<string> Sections, string DeckHref) : PageContent
{
    public override IReadOnlyList<string> Styles => ["sheets"];

    public override bool IsWide => true;

    /// <summary>Of the fold-over layout, four to a sheet.</summary>
    public int Sheets => (Folded.Count + 3) / 4;
}

/// <param name="Section">Index into the deck's sections.</param>
public sealed record PrintedCard(CardModel Card, string Where, string Low, int Section);
