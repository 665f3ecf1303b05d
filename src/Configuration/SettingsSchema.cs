using System.Text;
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
            SettingKeys.Table.WriteSchema(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
