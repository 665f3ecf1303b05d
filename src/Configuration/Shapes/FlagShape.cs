using System.Text.Json;

namespace Fieldguide.Configuration.Shapes;

/// <summary>True or false, as YAML 1.2 writes them, and the yes and no of YAML 1.1 that people still write.</summary>
public sealed class FlagShape : SettingShape<bool>
{
    public override string Takes => "true or false";

    public override bool TryRead(YamlNode node, bool current, SettingReading reading, out bool value)
    {
        var read = node is YamlScalar scalar ? scalar.Truth : null;
        if (read is null)
        {
            reading.Bad(node, $"It takes {Takes}.");
        }

        value = read ?? false;
        return read is not null;
    }

    public override string? Show(bool value) => value ? "true" : "false";

    public override void WriteSchema(Utf8JsonWriter json) => json.WriteString("type", "boolean");

    public override void WriteDefault(Utf8JsonWriter json, bool value) => json.WriteBoolean("default", value);
}
