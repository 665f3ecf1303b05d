namespace Fieldguide.Rendering.Cards;

/// <summary>All decks by the part of the guide they come from.</summary>
/// <param name="Downloads">The cards for other programs.</param>
public sealed record DeckIndexContent(string Site, IReadOnlyList<DeckTopic> Topics, int Cards, int Decks, IReadOnlyList<LinkModel> Downloads) : PageContent
{
    public override IReadOnlyList<string> Styles => ["study"];

    public override IReadOnlyList<ContentsEntry> Contents => Topics.Count < 2 ? [] : [.. Topics.Where(t => t.Title is not null).Select(t => new ContentsEntry(t.Id, t.Title!, []))];
}

/// <param name="Title">Null for what stands directly below the input.</param>
public sealed record DeckTopic(string Id, string? Title, IReadOnlyList<DeckLink> Decks);

/// <param name="Cards">Ids, in order.</param>
/// <param name="Retired">Ids that the deck once had.</param>
/// <param name="Revised">Id, dot and revision of each card whose answer has changed since it was first published.</param>
/// <param name="About">Of what kinds its cards are, in words.</param>
public sealed record DeckLink(string Slug, string Title, string Href, string PrintHref, IReadOnlyList<string> Cards, IReadOnlyList<string> Retired, IReadOnlyList<string> Revised, string About);
