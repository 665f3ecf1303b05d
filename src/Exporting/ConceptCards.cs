using Fieldguide.Files;

namespace Fieldguide.Exporting;

/// <summary>One small file beside each concept's page, which the script asks for when a reader first rests on a link to it.</summary>
public static class ConceptCards
{
    private const int MostRelated = 3;

    public static OutputFile Render(ConceptCard card) => JsonFile.WriteCompact($"{card.Address.Value}card.json", json =>
    {
        json.WriteStartObject();
        json.WriteString("name", card.Name);
        json.WriteString("family", card.Family);
        json.WriteString("familyTitle", card.FamilyTitle);
        json.WriteString("definition", card.Definition);
        json.WriteNumber("mentions", card.Mentions);
        json.WriteStartArray("related");
        foreach (var related in card.Related.Take(MostRelated))
        {
            json.WriteStartObject();
            json.WriteString("name", related.Name);
            json.WriteString("family", related.Family);
            json.WriteString("url", RelativeLink.Escape(related.Address.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("url", RelativeLink.Escape(card.Address.Value));
        json.WriteEndObject();
    });
}
