namespace Fieldguide.Rendering.Concepts;

/// <summary>A family in the index of concepts.</summary>
/// <param name="Key">Such as <c>pattern</c>; its part of the page has the id <see cref="IdOf"/>.</param>
/// <param name="Title">In the plural, such as "Patterns".</param>
/// <param name="Meaning">One line: what belongs to it. Null for a family nobody explained.</param>
/// <param name="Concepts">By name; those of one subfamily need not stand together.</param>
public sealed record ConceptFamily(string Key, string Title, string? Meaning, IReadOnlyList<ConceptRef> Concepts)
{
    public static string IdOf(string key) => $"fg:family-{key}";
}
