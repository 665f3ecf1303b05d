using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Fieldguide.Configuration.Shapes;

/// <summary>Settings below a setting: a map with a table of keys of its own, checked as strictly as the first.</summary>
public sealed class GroupShape<T>(SettingTable<T> table) : SettingShape<T>
{
    public override string Takes => "a map of " + string.Join(", ", table.Keys.Select(k => k.Name));

    /// <summary>Keys that are good count even where another one is not; the problems stop the run anyway.</summary>
    public override bool TryRead(YamlNode node, T current, SettingReading reading, [MaybeNullWhen(false)] out T value)
    {
        value = current;
        switch (node)
        {
            case YamlMap map:
                value = table.Read(map, current, reading);
                return true;
            case YamlScalar { IsNull: true }:
                return true;
            default:
                reading.Bad(node, $"It takes {Takes}.");
                return false;
        }
    }

    public override string? Show(T value) => null;

    public override void WriteSchema(Utf8JsonWriter json) => table.WriteSchema(json);

    /// <summary>Each key of the group tells its own.</summary>
    public override void WriteDefault(Utf8JsonWriter json, T value)
    {
    }
}
