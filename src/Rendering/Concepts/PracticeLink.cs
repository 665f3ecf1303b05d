namespace Fieldguide.Rendering.Concepts;

/// <summary>A way from a concept to what can be done with it.</summary>
/// <param name="Href">Ready for the page it stands on.</param>
/// <param name="Title">Such as "3 cards" or the name of a checklist.</param>
public sealed record PracticeLink(string Href, string Title);
