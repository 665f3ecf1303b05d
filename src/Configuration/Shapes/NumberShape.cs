using System.Globalization;
using System.Text.Json;

namespace Fieldguide.Configuration.Shapes;

/// <summary>A whole number, both ends included.</summary>
public sealed class NumberShape(int least, int most) : SettingShape<int>
{
    public override string Takes => $"a whole number from {least} to {most}";

    public override bool TryRead(YamlNode node, int current, SettingReading reading, out int value)
    {
        value = 0;
        var good = node is YamlScalar scalar
            && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
            && value >= least && value <= most;
        if (!good)
        {
            reading.Bad(node, $"It takes {Takes}.");
        }

        return good;
    }

    public override string? Show(int value) => value.ToString(CultureInfo.InvariantCulture);

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", least);
        json.WriteNumber("maximum", most);
    }

    public override void WriteDefault(Utf8JsonWriter json, int value) => json.WriteNumber("default", value);
}
