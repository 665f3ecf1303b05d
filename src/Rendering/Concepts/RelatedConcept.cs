namespace Fieldguide.Rendering.Concepts;

/// <summary>A neighbour of a concept, and what makes it one.</summary>
/// <param name="Weight">0 to 1; the strongest neighbours are the ones the map shows.</param>
/// <param name="Reason">A few words that fit below its name, such as "prevents" or "5 sections together"; null for none.</param>
public sealed record RelatedConcept(ConceptRef Concept, double Weight, string? Reason);
