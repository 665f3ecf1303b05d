using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Fieldguide.Configuration.Shapes;

/// <summary>What a value may look like: how it is read from YAML, described to a person, and told to an editor by JSON Schema.</summary>
public abstract class SettingShape<T>
{
    /// <summary>Completes "It takes …", without a full stop.</summary>
    public abstract string Takes { get; }

    /// <param name="current">The value so far; only a group of settings builds on it.</param>
    /// <returns>False when the value does not fit; the problem was then handed to <paramref name="reading"/>.</returns>
    public abstract bool TryRead(YamlNode node, T current, SettingReading reading, [MaybeNullWhen(false)] out T value);

    /// <summary>As a person would write it in the settings file; null for "nothing".</summary>
    public abstract string? Show(T value);

    /// <summary>The keywords of the schema (<c>type</c> and what narrows it), inside an object that is already open.</summary>
    public abstract void WriteSchema(Utf8JsonWriter json);

    /// <summary>The <c>default</c> of the schema, where there is one to tell.</summary>
    public abstract void WriteDefault(Utf8JsonWriter json, T value);
}
