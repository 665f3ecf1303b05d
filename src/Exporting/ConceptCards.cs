using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fieldguide.Files;

namespace Fieldguide.Exporting;

/// <summary>One small file beside each concept's page, which the script asks for when a reader first rests on a link to it.</summary>
public static class ConceptCards
{
    private const int MostRelated = 3;

    // Served as a file of its own, never inside a page: letters of every script may stay letters.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile Render(ConceptCard card)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
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
        }

        return new(new($"{card.Address.Value}card.json"), bytes.WrittenMemory);
    }
}
