using System.Text.Json;
using Fieldguide.Configuration.Shapes;

namespace Fieldguide.Configuration;

/// <summary>One key of a map of settings, whatever the type of its value.</summary>
/// <typeparam name="T">The record that the map becomes.</typeparam>
/// <param name="doc">One sentence: what it is for.</param>
public abstract class SettingKey<T>(string name, string doc)
{
    public string Name => name;

    public string Doc => doc;

    /// <summary>Completes "It takes …": the type and the allowed values.</summary>
    public abstract string Takes { get; }

    /// <summary>The value in <paramref name="owner"/> as it would be written; null when it is not set.</summary>
    public abstract string? Show(T owner);

    /// <returns><paramref name="owner"/> with the value, or unchanged when the value does not fit.</returns>
    public abstract T Read(T owner, YamlNode value, SettingReading reading);

    public abstract void WriteSchema(Utf8JsonWriter json, T initial);
}

public sealed class SettingKey<T, TValue>(string name, SettingShape<TValue> shape, string doc, Func<T, TValue> get, Func<T, TValue, T> set) : SettingKey<T>(name, doc)
{
    public override string Takes => shape.Takes;

    public override string? Show(T owner) => shape.Show(get(owner));

    public override T Read(T owner, YamlNode value, SettingReading reading) =>
        shape.TryRead(value, get(owner), reading, out var read) ? set(owner, read) : owner;

    public override void WriteSchema(Utf8JsonWriter json, T initial)
    {
        shape.WriteSchema(json);
        shape.WriteDefault(json, get(initial));
    }
}
