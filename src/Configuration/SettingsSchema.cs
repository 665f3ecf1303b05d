using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Fieldguide.Configuration;

/// <summary>The settings as a JSON Schema (draft 2020-12), so that editors complete and check <c>statiq.config</c>.</summary>
public static class SettingsSchema
{
    public static string Write()
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", "Fieldguide settings (statiq.config)");
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartObject("properties");
            foreach (var key in SettingKeys.All.OrderBy(k => k.Name, StringComparer.Ordinal))
            {
                WriteKey(json, key);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteKey(Utf8JsonWriter json, SettingKey key)
    {
        json.WriteStartObject(key.Name);
        json.WriteString("description", key.Doc);
        json.WriteString("type", key.Type);
        switch (key)
        {
            case { Default: null }:
                break;
            case { Type: "boolean" }:
                json.WriteBoolean("default", key.Default == "true");
                break;
            case { Type: "integer" }:
                json.WriteNumber("default", int.Parse(key.Default, CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteString("default", key.Default);
                break;
        }

        if (key.Choices.Count > 0)
        {
            json.WriteStartArray("enum");
            foreach (var choice in key.Choices)
            {
                json.WriteStringValue(choice);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
