using Fieldguide.Concepts.Names;
using Fieldguide.Knowledge;

namespace Fieldguide.Concepts.Mentions;

/// <summary>Do the words around a form say that it is the name and not the ordinary word?</summary>
public static class CueCheck
{
    /// <summary>Does a word of the sentence speak for the name?</summary>
    /// <param name="before">The sentence up to the form.</param>
    /// <param name="after">The sentence from its end.</param>
    /// <param name="around">The heading and, in a table, the rest of the row.</param>
    public static bool Asks(Cues cues, ReadOnlySpan<char> before, ReadOnlySpan<char> after, ReadOnlySpan<char> around) =>
        Any(cues.Near, before) || Any(cues.Near, after) || Any(cues.Near, around);

    /// <summary>Does a word of the sentence speak against it?</summary>
    public static bool Forbids(Cues cues, ReadOnlySpan<char> before, ReadOnlySpan<char> after) => Any(cues.Avoid, before) || Any(cues.Avoid, after);

    private static bool Any(IReadOnlyList<string> wanted, ReadOnlySpan<char> text)
    {
        var words = Words.In(text);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words.Of(text, i);
            foreach (var cue in wanted)
            {
                if (IsBeginning(cue, word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A short cue is a word by itself; a longer one may be a word's beginning ("invalidat"). Acronyms keep their case.</summary>
    private static bool IsBeginning(string cue, ReadOnlySpan<char> word)
    {
        if (Name.IsAcronym(cue))
        {
            return word.StartsWith(cue, StringComparison.Ordinal) && word.Length <= cue.Length + 1;
        }

        if (!word.StartsWith(cue.AsSpan(0, Math.Min(cue.Length, word.Length)), StringComparison.OrdinalIgnoreCase) || word.Length < cue.Length)
        {
            // "zero-downtime" is two words of the text.
            return cue.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && word.Equals(cue.AsSpan(0, hyphen), StringComparison.OrdinalIgnoreCase);
        }

        return cue.Length >= 4 || word.Length <= cue.Length + 1;
    }
}
