namespace Fieldguide.Cards;

/// <summary>All decks of a site, with the book of drafts they were made from.</summary>
/// <param name="Decks">As the guide reads.</param>
public sealed record DeckShelf(CardBook Book, IReadOnlyList<Deck> Decks)
{
    /// <summary>How many cards speak of each concept, by its slug.</summary>
    public IReadOnlyDictionary<string, int> CardsOfConcepts() =>
        Decks.SelectMany(d => d.Cards).SelectMany(c => c.Concepts).CountBy(c => c, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
