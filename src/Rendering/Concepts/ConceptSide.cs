namespace Fieldguide.Rendering.Concepts;

/// <summary>One side of a tradeoff, as it stands beside the others.</summary>
/// <param name="GoesWith">What author or lexicon name beside it, and beside no other side; a few, strongest first.</param>
public sealed record ConceptSide(ConceptRef Concept, IReadOnlyList<ConceptRef> GoesWith);
