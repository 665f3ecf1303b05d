namespace Fieldguide.Files;

/// <summary>A file or folder of the input, relative to it, parts joined by <c>/</c> on every machine. The input itself is empty.</summary>
/// <remarks>A class: collections of our own structs are compiled anew at each start, which cost a tenth of a small build.</remarks>
public sealed record SourcePath : IComparable<SourcePath>
{
    /// <param name="value">Without leading, trailing or doubled slashes, without <c>.</c> and <c>..</c>.</param>
    public SourcePath(string value) => Value = value;

    public static SourcePath Root { get; } = new("");

    public string Value { get; }

    public bool IsRoot => Value.Length == 0;

    /// <summary>The part after the last slash.</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>The name up to its last dot; a name that begins with its only dot is all stem.</summary>
    public string Stem => Name.LastIndexOf('.') is > 0 and var dot ? Name[..dot] : Name;

    /// <summary>Lower case, with the dot; empty without one.</summary>
    public string Extension => Name.LastIndexOf('.') is > 0 and var dot ? Name[dot..].ToLowerInvariant() : "";

    public SourcePath Folder => Value.LastIndexOf('/') is >= 0 and var slash ? new(Value[..slash]) : Root;

    public SourcePath Append(string name) => new(IsRoot ? name : $"{Value}/{name}");

    /// <summary>
    /// Follows a written relative path from this folder. Null when it leaves the input.
    /// A leading slash starts from the input.
    /// </summary>
    public SourcePath? Follow(string relative)
    {
        var parts = new List<string>();
        if (!relative.StartsWith('/') && !IsRoot)
        {
            parts.AddRange(Value.Split('/'));
        }

        foreach (var part in relative.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return new(string.Join('/', parts));
    }

    public int CompareTo(SourcePath? other) => string.CompareOrdinal(Value, other?.Value);

    public override string ToString() => Value;
}
