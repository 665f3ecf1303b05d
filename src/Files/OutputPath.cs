namespace Fieldguide.Files;

/// <summary>A file of the site, relative to the output folder, parts joined by <c>/</c>. Not yet escaped for a URL.</summary>
public readonly record struct OutputPath : IComparable<OutputPath>
{
    private readonly string? _value;

    public OutputPath(string value) => _value = value;

    public string Value => _value ?? "";

    public int CompareTo(OutputPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
