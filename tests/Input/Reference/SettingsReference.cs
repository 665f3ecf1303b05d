using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Fieldguide.Configuration;

namespace Fieldguide.Tests.Input.Reference;

/// <summary>The page of all settings, written from their JSON Schema: what an editor is told, a reader is told too.</summary>
internal static class SettingsReference
{
    public static string Write()
    {
        var page = new StringBuilder("""
            ---
            Title: Settings
            Description: Every key of statiq.config with its default, what it takes and what it does.
            Order: 7
            ---

            <!-- Written from the code; see Contributing. -->

            Settings stand in `statiq.config`, a YAML file in the input folder or beside it. None is needed. Each can also be given for one run: `--set Key=Value`, with a dot for a key below a key.

            An unknown key, a wrong type or a bad value is an error with file, line, column and the nearest known key. With this first line, editors complete and check the file:

            ```yaml
            # yaml-language-server: $schema=statiq.schema.json
            SiteTitle: Notes on chemistry
            ```

            ## All keys


            """);
        var schema = JsonNode.Parse(SettingsSchema.Write())!.AsObject();
        WriteTable(page, schema, SettingKeys.Table.Keys.Select(k => k.Name));
        WriteGroups(page, schema, "", SettingKeys.Table.Keys.Select(k => k.Name));
        return page.ToString().TrimEnd() + "\n";
    }

    private static void WriteTable(StringBuilder page, JsonObject owner, IEnumerable<string> names)
    {
        page.Append("| Key | Takes | Default | Does |\n|---|---|---|---|\n");
        foreach (var name in names)
        {
            var key = owner["properties"]![name]!.AsObject();
            page.Append(CultureInfo.InvariantCulture, $"| `{name}` | {Takes(key)} | {Default(key)} | {Cell(key["description"]!.ToString())} |\n");
        }
    }

    /// <summary>A section for each key that has keys of its own, itself or in the items of its list.</summary>
    private static void WriteGroups(StringBuilder page, JsonObject owner, string path, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var key = owner["properties"]![name]!.AsObject();
            if (GroupOf(key) is not { } group)
            {
                continue;
            }

            var inner = group["properties"]!.AsObject().Select(p => p.Key).ToArray();
            page.Append(CultureInfo.InvariantCulture, $"\n## Keys of {path}{name}\n\n");
            page.Append(ReferenceEquals(group, key) ? "" : $"`{path}{name}` is a list. Each item has these keys:\n\n");
            WriteTable(page, group, inner);
            WriteGroups(page, group, $"{path}{name}.", inner);
        }
    }

    private static JsonObject? GroupOf(JsonObject key) =>
        key["properties"] is not null ? key
        : key["items"] is JsonObject items ? GroupOf(items)
        : null;

    private static string Takes(JsonObject key) => key["type"]?.ToString() switch
    {
        _ when key["enum"] is JsonArray names => string.Join(" or ", names.Select(n => $"`{n}`")),
        "boolean" => "`true` or `false`",
        "integer" or "number" => Range(key),
        "string" => "text",
        "array" => key["items"] is JsonObject items ? $"list: {(GroupOf(items) is null ? Takes(items) : "keys")}" : "list",
        "object" => key["properties"] is null ? "map" : "keys",
        _ => "any value",
    };

    private static string Range(JsonObject key) => (key["minimum"], key["maximum"]) switch
    {
        ({ } least, { } most) => $"{least} to {most}",
        ({ } least, null) => $"{least} or more",
        (null, { } most) => $"at most {most}",
        _ => "number",
    };

    private static string Default(JsonObject key) => key["default"] is { } value ? $"`{value}`" : "";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
