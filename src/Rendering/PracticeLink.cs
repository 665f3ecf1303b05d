using Fieldguide.Files;

namespace Fieldguide.Rendering;

/// <summary>What can be done with a concept: its cards, or a list that asks for it.</summary>
/// <param name="Concept">Slug.</param>
/// <param name="Query">Such as <c>?concept=slug</c>; empty for none.</param>
/// <param name="Title">Such as "3 cards" or the name of a checklist.</param>
public sealed record ConceptPractice(string Concept, PageAddress Address, string Query, string Title);

/// <inheritdoc cref="ConceptPractice"/>
/// <param name="Href">Ready for the page it stands on.</param>
public sealed record PracticeLink(string Href, string Title);
