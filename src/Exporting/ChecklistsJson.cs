using System.Text.Json;
using Fieldguide.Checklists;
using Fieldguide.Files;

namespace Fieldguide.Exporting;

/// <summary><c>data/checklists.json</c>: every list with its groups and items, for scripts.</summary>
public static class ChecklistsJson
{
    public static OutputFile Write(IReadOnlyList<FinishedList> lists) => JsonFile.Write("data/checklists.json", json =>
    {
        json.WriteStartArray();
        foreach (var list in lists.OrderBy(l => l.Slug, StringComparer.Ordinal))
        {
            Write(json, list);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, FinishedList list)
    {
        json.WriteStartObject();
        json.WriteString("id", list.Slug);
        json.WriteString("title", list.List.Title);
        json.WriteStartArray("headingPath");
        foreach (var heading in list.List.HeadingPath)
        {
            json.WriteStringValue(heading);
        }

        json.WriteEndArray();
        json.WriteBoolean("explicit", list.List.Explicit);
        json.WriteStartArray("groups");
        var ids = new Queue<string>(list.Ids);
        foreach (var group in list.List.Groups)
        {
            json.WriteStartObject();
            json.WriteString("title", group.Name);
            WriteMinutes(json, group.Time);
            WriteItems(json, group.Items, ids);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var (item, id) in list.List.Items.Zip(list.Ids))
        {
            json.WriteStartObject();
            WriteItem(json, item, id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("source");
        json.WriteString("path", list.Guide.Path.Value);
        json.WriteNumber("line", list.List.Line);
        json.WriteString("url", list.Guide.Address + (list.Fragment is null ? "" : "#" + list.Fragment));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Of a range, the longer: by then the group should be done.</summary>
    private static void WriteMinutes(Utf8JsonWriter json, GroupTime? time)
    {
        if (time is null)
        {
            json.WriteNull("minutes");
        }
        else
        {
            json.WriteNumber("minutes", Math.Round((decimal)time.Most, 2));
        }
    }

    private static void WriteItems(Utf8JsonWriter json, IReadOnlyList<ChecklistItem> items, Queue<string> ids)
    {
        json.WriteStartArray("items");
        WriteEach(json, items, ids);
        json.WriteEndArray();
    }

    private static void WriteEach(Utf8JsonWriter json, IReadOnlyList<ChecklistItem> items, Queue<string> ids)
    {
        foreach (var item in items)
        {
            // What only heads others is no item; those below it take its place.
            if (!item.HasBox)
            {
                WriteEach(json, item.Items, ids);
                continue;
            }

            json.WriteStartObject();
            WriteItem(json, item, ids.Dequeue());
            WriteItems(json, item.Items, ids);
            json.WriteEndObject();
        }
    }

    private static void WriteItem(Utf8JsonWriter json, ChecklistItem item, string id)
    {
        json.WriteString("id", id);
        json.WriteString("text", item.Text.Plain);
        json.WriteBoolean("checked", item.Checked);
    }
}
