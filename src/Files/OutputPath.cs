namespace Fieldguide.Files;

/// <summary>A file of the site, relative to the output folder, parts joined by <c>/</c>. Not yet escaped for a URL.</summary>
public sealed record OutputPath : IComparable<OutputPath>
{
    public OutputPath(string value) => Value = value;

    public string Value { get; }

    public int CompareTo(OutputPath? other) => string.CompareOrdinal(Value, other?.Value);

    public override string ToString() => Value;
}
