using System.Text.Json;
using Fieldguide.Cards;
using Fieldguide.Cards.Decks;
using Fieldguide.Files;
using Fieldguide.Rendering;
using Fieldguide.Rendering.Cards;

namespace Fieldguide.Exporting;

/// <summary><c>data/cards.json</c>: every card, for scripts.</summary>
public static class CardsJson
{
    /// <param name="home">Links in the texts are meant from the site's root.</param>
    public static OutputFile Write(IReadOnlyList<Deck> decks, PageScope home) => JsonFile.Write("data/cards.json", json =>
    {
        json.WriteStartArray();
        foreach (var deck in decks)
        {
            foreach (var card in deck.Cards)
            {
                WriteCard(json, deck, card, home);
            }
        }

        json.WriteEndArray();
    });

    private static void WriteCard(Utf8JsonWriter json, Deck deck, Card card, PageScope home)
    {
        var draft = card.Draft;
        json.WriteStartObject();
        json.WriteString("id", card.Id.Id);
        json.WriteNumber("rev", card.Id.Rev);
        json.WriteString("deck", deck.Slug);
        WriteTexts(json, "headingPath", card.Path);
        json.WriteString("kind", draft.Kind.Name());
        json.WriteString("front", draft.Front.Plain);
        json.WriteString("back", draft.Back.Plain);
        WriteTexts(json, "points", draft.Points.Select(p => p.Plain));
        json.WriteString("frontHtml", home.Html(card.Page.Path, draft.Front.ToTemplate()));
        json.WriteString("backHtml", CardHtml.Back(draft, home, card.Page.Path));
        WriteTexts(json, "concepts", card.Concepts);
        json.WriteStartObject("source");
        json.WriteString("path", card.Page.Path.Value);
        json.WriteNumber("line", draft.Line);
        json.WriteString("url", CardPlace.Fragment(card) is { } fragment ? $"{card.Page.Address}#{fragment}" : card.Page.Address.Value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
