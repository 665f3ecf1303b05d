using Fieldguide.Concepts.Names;

namespace Fieldguide.Concepts.Matching;

/// <summary>A form that means a concept.</summary>
/// <param name="Weight">2 for the concept's name, 1 for an alias, 0 for a form that was derived from either.</param>
/// <param name="NeedsCue">The form is also an ordinary word.</param>
public sealed record ConceptForm(Concept Concept, Name Name, int Weight, bool NeedsCue);
