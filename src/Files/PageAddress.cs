namespace Fieldguide.Files;

/// <summary>
/// Where a page stands in the site: parts joined by <c>/</c>, ending in <c>/</c>; the home page is empty.
/// Not yet escaped for a URL.
/// </summary>
public sealed record PageAddress : IComparable<PageAddress>
{
    /// <param name="value">Empty, or ending in a slash and not beginning with one.</param>
    public PageAddress(string value) => Value = value;

    public static PageAddress Home { get; } = new("");

    public string Value { get; }

    public int Depth => Value.Count(c => c == '/');

    public PageAddress Append(string slug) => new($"{Value}{slug}/");

    public OutputPath OutputPath => new($"{Value}index.html");

    public int CompareTo(PageAddress? other) => string.CompareOrdinal(Value, other?.Value);

    public override string ToString() => "/" + Value;
}
