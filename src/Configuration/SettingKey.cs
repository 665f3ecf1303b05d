using System.Globalization;

namespace Fieldguide.Configuration;

/// <summary>One setting: its name, what it means, what it may be, and how a value becomes part of <see cref="Settings"/>.</summary>
/// <param name="Type">JSON Schema's word: string, boolean, integer.</param>
/// <param name="Default">As it would be written; null for "not set".</param>
/// <param name="Doc">One sentence.</param>
/// <param name="Read">New settings, or a sentence that says what is wrong with the value.</param>
/// <param name="Choices">The allowed values where there are few; else empty.</param>
public sealed record SettingKey(
    string Name,
    string Type,
    string? Default,
    string Doc,
    Func<Settings, YamlNode, (Settings? Settings, string? Problem)> Read,
    IReadOnlyList<string> Choices)
{
    public static SettingKey Text(string name, string? initial, string doc, Func<Settings, string, Settings> set, Func<string, string?>? check = null) =>
        new(name, "string", initial, doc, (settings, node) => node switch
        {
            YamlScalar scalar when scalar.Value.Length == 0 => (null, "The value is empty."),
            YamlScalar scalar when check?.Invoke(scalar.Value) is { } problem => (null, problem),
            YamlScalar scalar => (set(settings, scalar.Value), null),
            _ => (null, $"It takes a text, not {node.Shape}."),
        }, []);

    public static SettingKey Flag(string name, bool initial, string doc, Func<Settings, bool, Settings> set) =>
        new(name, "boolean", initial ? "true" : "false", doc, (settings, node) => node is YamlScalar scalar && Truth(scalar.Value) is { } value
            ? (set(settings, value), null)
            : (null, "It takes true or false."), []);

    public static SettingKey Number(string name, int initial, int least, int most, string doc, Func<Settings, int, Settings> set) =>
        new(name, "integer", initial.ToString(CultureInfo.InvariantCulture), doc, (settings, node) =>
            node is YamlScalar scalar && int.TryParse(scalar.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
                ? (set(settings, value), null)
                : (null, $"It takes a whole number from {least} to {most}."), []);

    public static SettingKey Choice<T>(string name, T initial, string doc, Func<Settings, T, Settings> set)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>().Select(n => n.ToLowerInvariant()).ToArray();
        return new(name, "string", initial.ToString().ToLowerInvariant(), doc, (settings, node) =>
            node is YamlScalar scalar && names.Contains(scalar.Value.ToLowerInvariant()) && Enum.TryParse<T>(scalar.Value, ignoreCase: true, out var value)
                ? (set(settings, value), null)
                : (null, $"It takes one of: {string.Join(", ", names)}."), names);
    }

    /// <summary>YAML 1.2 writes true and false; people also write yes and no.</summary>
    internal static bool? Truth(string value) => value.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };
}
