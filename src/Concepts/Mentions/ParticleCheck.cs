using Fieldguide.Concepts.Matching;

namespace Fieldguide.Concepts.Mentions;

/// <summary>
/// Is a name with a hyphen, written without it, a verb and where it goes? "Write through the diagram" is no write-through,
/// "read back to the caller" no read-back. Of a closed compound it is the verb: to roll back is a rollback.
/// </summary>
internal static class ParticleCheck
{
    private static readonly HashSet<string> Particles = new(["through", "back", "behind", "around", "aside", "ahead", "along", "across"], StringComparer.Ordinal);

    private static readonly HashSet<string> Goals = new(
        "the a an this that these those your our my their its his her it them you us me each every all both one two to from into onto at in on of".Split(' '), StringComparer.Ordinal);

    /// <param name="surface">As the text has it.</param>
    public static bool MayBePhrase(ConceptForm form, string surface) =>
        form.Name.Keys.Count == 2 && form.Name.Gaps[0] == "-" && form.Weight > 0 && surface.Contains(' ', StringComparison.Ordinal) && Particles.Contains(form.Name.Keys[1]);

    /// <summary>Of a form that may be one.</summary>
    public static bool IsPhrase(Surroundings sentence) =>
        VerbCheck.IsVerb(sentence) || (sentence.WordsAfter.Count > 0 && sentence.After.StartsWith(' ') && Goals.Contains(sentence.WordsAfter.Of(sentence.After, 0).ToString()));
}
