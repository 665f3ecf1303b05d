using System.Text.Json;

namespace Fieldguide.Configuration;

/// <summary>The keys that one map may hold. Their case does not matter.</summary>
/// <param name="initial">Every key's default.</param>
public sealed class SettingTable<T>(T initial, params IReadOnlyList<SettingKey<T>> keys)
{
    private readonly Dictionary<string, SettingKey<T>> _byName = keys.ToDictionary(k => k.Name, StringComparer.OrdinalIgnoreCase);

    public T Initial => initial;

    public IReadOnlyList<SettingKey<T>> Keys => keys;

    /// <summary>Null for a key that does not exist.</summary>
    public SettingKey<T>? Find(string name) => _byName.GetValueOrDefault(name);

    /// <returns><paramref name="start"/> with every value that fits.</returns>
    public T Read(YamlMap map, T start, SettingReading reading)
    {
        var read = start;
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in map.Entries)
        {
            if (Find(name.Value) is not { } key)
            {
                reading.Unknown(name, _byName.Keys);
            }
            else if (!seen.TryAdd(name.Value, name.Line))
            {
                reading.Twice(name, seen[name.Value]);
            }
            else
            {
                read = key.Read(read, value, reading.Below(key.Name));
            }
        }

        return read;
    }

    /// <summary>The keywords of a JSON Schema for the map, inside an object that is already open.</summary>
    public void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var key in keys.OrderBy(k => k.Name, StringComparer.Ordinal))
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", key.Doc);
            key.WriteSchema(json, initial);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
