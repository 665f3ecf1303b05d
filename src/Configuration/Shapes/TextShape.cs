using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Fieldguide.Configuration.Shapes;

/// <param name="check">A sentence that says what to write instead; null for a good value.</param>
/// <param name="pattern">For editors: a regular expression that every good value matches, and most bad ones do not.</param>
/// <param name="optional">An empty text is a value: the setting is then not set.</param>
public sealed class TextShape(Func<string, string?>? check = null, string? pattern = null, bool optional = false) : SettingShape<string>
{
    public override string Takes => "a text";

    public override bool TryRead(YamlNode node, string current, SettingReading reading, [MaybeNullWhen(false)] out string value)
    {
        value = node is YamlScalar scalar ? scalar.IsNull ? "" : scalar.Value.Trim() : null;
        var problem = value switch
        {
            null => $"It takes a text, not {node.Shape}.",
            "" => optional ? null : "Write a value, or take the line out.",
            _ => check?.Invoke(value),
        };
        if (problem is not null)
        {
            reading.Bad(node, problem);
        }

        return problem is null && value is not null;
    }

    public override string? Show(string value) => value.Length == 0 ? null : value;

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        if (pattern is not null)
        {
            json.WriteString("pattern", pattern);
        }
    }

    public override void WriteDefault(Utf8JsonWriter json, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString("default", value);
        }
    }
}
