using Fieldguide.Knowledge;

namespace Fieldguide.Concepts;

/// <summary>What a maintainer decides about concepts.</summary>
/// <param name="BuiltIn">Serves only a guide of its field; empty when it is switched off or replaced.</param>
/// <param name="Own">What the maintainer chose: always serves.</param>
/// <param name="Families">The built-in ones and those that the settings add.</param>
/// <param name="Never">Forms that are never linked.</param>
/// <param name="Always">Forms that need no cue, ambiguous or not.</param>
public sealed record ConceptOptions(Lexicon BuiltIn, Lexicon Own, IReadOnlyList<Family> Families, IReadOnlyList<string> Never, IReadOnlyList<string> Always)
{
    public static ConceptOptions Default { get; } = new(Lexicon.Empty, Lexicon.Empty, Family.BuiltIn, [], []);
}
