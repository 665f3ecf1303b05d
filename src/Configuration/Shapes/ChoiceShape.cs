using System.Text.Json;
using Fieldguide.Diagnostics;

namespace Fieldguide.Configuration.Shapes;

/// <summary>One of the names of an enumeration, written in lower case.</summary>
public sealed class ChoiceShape<T> : SettingShape<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByName =
        Enum.GetValues<T>().ToDictionary(v => v.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);

    public override string Takes => "one of: " + string.Join(", ", ByName.Keys);

    public override bool TryRead(YamlNode node, T current, SettingReading reading, out T value)
    {
        value = default;
        var written = (node as YamlScalar)?.Value ?? "";
        if (ByName.TryGetValue(written, out value))
        {
            return true;
        }

        var guess = NearestName.Ask(written, ByName.Keys);
        reading.Bad(node, $"It takes {Takes}.{(guess is null ? "" : " " + guess)}");
        return false;
    }

    public override string? Show(T value) => value.ToString().ToLowerInvariant();

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteStartArray("enum");
        foreach (var name in ByName.Keys)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    public override void WriteDefault(Utf8JsonWriter json, T value) => json.WriteString("default", Show(value));
}
