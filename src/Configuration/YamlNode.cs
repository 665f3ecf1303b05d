namespace Fieldguide.Configuration;

/// <summary>A piece of YAML and where it stands, lines and columns from 1 within the text that was read.</summary>
public abstract record YamlNode(int Line, int Column)
{
    /// <summary>How a person would call this shape.</summary>
    public abstract string Shape { get; }
}

/// <param name="IsPlain">Not quoted: <c>true</c>, <c>3</c> and <c>null</c> then mean a truth value, a number and nothing.</param>
public sealed record YamlScalar(string Value, bool IsPlain, int Line, int Column) : YamlNode(Line, Column)
{
    public override string Shape => "a single value";

    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>True and false of YAML 1.2, yes and no of YAML 1.1; null for anything else.</summary>
    public bool? Truth => Value.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };
}

public sealed record YamlList(IReadOnlyList<YamlNode> Items, int Line, int Column) : YamlNode(Line, Column)
{
    public override string Shape => "a list";
}

public sealed record YamlMap(IReadOnlyList<(YamlScalar Key, YamlNode Value)> Entries, int Line, int Column) : YamlNode(Line, Column)
{
    public override string Shape => "a map of keys and values";

    /// <summary>What stands under the key, case ignored; null where the map has no such key.</summary>
    public YamlNode? Value(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value.Equals(key, StringComparison.OrdinalIgnoreCase))
            {
                return entry.Value;
            }
        }

        return null;
    }
}
