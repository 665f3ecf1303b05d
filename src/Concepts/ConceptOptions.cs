using Fieldguide.Knowledge;

namespace Fieldguide.Concepts;

/// <summary>What a maintainer decides about concepts.</summary>
/// <param name="Lexicon">Built-in, replaced or extended; empty when it is switched off.</param>
/// <param name="Families">The built-in ones and those that the settings add.</param>
/// <param name="Never">Forms that are never linked.</param>
/// <param name="Always">Forms that need no cue, ambiguous or not.</param>
public sealed record ConceptOptions(Lexicon Lexicon, IReadOnlyList<Family> Families, IReadOnlyList<string> Never, IReadOnlyList<string> Always)
{
    public static ConceptOptions Default { get; } = new(Lexicon.Empty, Family.BuiltIn, [], []);
}
