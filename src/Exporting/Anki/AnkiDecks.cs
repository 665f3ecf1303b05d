using System.Text.Json;

namespace Fieldguide.Exporting.Anki;

/// <summary>The decks of a package, those that only hold others included.</summary>
internal sealed class AnkiDecks
{
    /// <summary>Every collection has it.</summary>
    private const long Default = 1;

    private readonly SortedDictionary<string, long> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<IReadOnlyList<string>, long> _known = [];

    /// <param name="cards">Their decks and all above these get an id from their name.</param>
    public AnkiDecks(IReadOnlyList<AnkiCard> cards)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var deck in cards.Select(c => c.Deck).Distinct())
        {
            for (var level = 1; level <= deck.Count; level++)
            {
                names.Add(AnkiNames.Deck([.. deck.Take(level)]));
            }
        }

        var ids = new AnkiIds();
        foreach (var name in names)
        {
            _ids[name] = ids.Of("deck\0" + name);
        }
    }

    public long IdOf(AnkiCard card)
    {
        if (!_known.TryGetValue(card.Deck, out var id))
        {
            _known[card.Deck] = id = card.Deck.Count == 0 ? Default : _ids[AnkiNames.Deck(card.Deck)];
        }

        return id;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteDeck(json, Default, "Default");
        foreach (var (name, id) in _ids)
        {
            WriteDeck(json, id, name);
        }

        json.WriteEndObject();
    }

    private static void WriteDeck(Utf8JsonWriter json, long id, string name)
    {
        json.WriteStartObject(id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteNumber("id", id);
        json.WriteString("name", name);
        json.WriteString("desc", "");
        json.WriteNumber("mod", AnkiCollection.Epoch);
        json.WriteNumber("usn", -1);
        json.WriteBoolean("collapsed", false);
        json.WriteBoolean("browserCollapsed", false);
        json.WriteNumber("dyn", 0);
        json.WriteNumber("conf", 1);
        json.WriteNumber("extendNew", 0);
        json.WriteNumber("extendRev", 0);
        foreach (var today in new[] { "newToday", "revToday", "lrnToday", "timeToday" })
        {
            json.WriteStartArray(today);
            json.WriteNumberValue(0);
            json.WriteNumberValue(0);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
