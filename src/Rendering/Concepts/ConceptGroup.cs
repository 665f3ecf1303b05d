namespace Fieldguide.Rendering.Concepts;

/// <summary>Concepts below one small heading of the index.</summary>
/// <param name="Title">A subfamily or a letter; null where there is but one group.</param>
/// <param name="Id">For links to a letter.</param>
public sealed record ConceptGroup(string? Title, string? Id, IReadOnlyList<ConceptRef> Concepts);
