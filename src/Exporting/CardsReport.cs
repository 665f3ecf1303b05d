using System.Text.Json;
using Fieldguide.Cards;
using Fieldguide.Files;

namespace Fieldguide.Exporting;

/// <summary><c>data/cards-report.json</c>: what was made from what, and what was refused and why.</summary>
public static class CardsReport
{
    public static OutputFile Write(CardBook book) => JsonFile.Write("data/cards-report.json", json =>
    {
        json.WriteStartObject();
        WriteCounts(json, "made", book.Pages.SelectMany(p => p.Drafts).GroupBy(d => d.Kind.Name(), StringComparer.Ordinal).Select(g => KeyValuePair.Create(g.Key, g.Count())));
        WriteCounts(json, "refused", book.Pages.SelectMany(p => p.Refusals).GroupBy(r => r.Reason.Words(), StringComparer.Ordinal).Select(g => KeyValuePair.Create(g.Key, g.Count())));
        json.WriteStartArray("pages");
        foreach (var page in book.Pages.Where(p => p.Drafts.Count + p.Refusals.Count > 0).OrderBy(p => p.Path))
        {
            WritePage(json, page);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteCounts(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, int>> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            json.WriteNumber(key, count);
        }

        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, PageCards page)
    {
        json.WriteStartObject();
        json.WriteString("path", page.Path.Value);
        json.WriteNumber("cards", page.Drafts.Count);
        json.WriteStartArray("refused");
        foreach (var refusal in page.Refusals.OrderBy(r => r.Line))
        {
            json.WriteStartObject();
            json.WriteNumber("line", refusal.Line);
            json.WriteString("reason", refusal.Reason.Words());
            json.WriteString("text", refusal.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
