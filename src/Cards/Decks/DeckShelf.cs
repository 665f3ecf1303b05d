namespace Fieldguide.Cards.Decks;

/// <summary>All decks of a site, with the book of drafts they were made from.</summary>
/// <param name="Decks">As the guide reads.</param>
public sealed record DeckShelf(CardBook Book, IReadOnlyList<Deck> Decks);
