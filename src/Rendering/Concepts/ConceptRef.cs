namespace Fieldguide.Rendering.Concepts;

/// <summary>Another concept, as one page points to it.</summary>
/// <param name="Href">Ready for the page it stands on.</param>
/// <param name="Family">Key, such as <c>pattern</c>.</param>
/// <param name="Definition">Plain text of one sentence; null where nobody defined it.</param>
/// <param name="Mentions">How often the guide names it, linked or not.</param>
public sealed record ConceptRef(string Href, string Name, string Slug, string Family, string? Definition, int Mentions)
{
    /// <summary>Group within the family, such as "Filling a cache"; null for none.</summary>
    public string? Subfamily { get; init; }
}
