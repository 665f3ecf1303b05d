using Fieldguide.Concepts.Names;
using Fieldguide.Knowledge;

namespace Fieldguide.Concepts.Mentions;

/// <summary>Do the words around a form say that it is the name and not the ordinary word?</summary>
internal static class CueCheck
{
    /// <summary>Does a word of the sentence, or around it, speak for the name?</summary>
    /// <param name="around">The heading and, in a table, the rest of the row.</param>
    public static bool Asks(Cues cues, Surroundings sentence, string around) =>
        Any(cues.Near, sentence.Before, sentence.WordsBefore) || Any(cues.Near, sentence.After, sentence.WordsAfter) || Any(cues.Near, around, Words.In(around));

    /// <summary>Does a word of the sentence speak against it?</summary>
    public static bool Forbids(Cues cues, Surroundings sentence) =>
        cues.Avoid.Count > 0 && (Any(cues.Avoid, sentence.Before, sentence.WordsBefore) || Any(cues.Avoid, sentence.After, sentence.WordsAfter));

    private static bool Any(IReadOnlyList<string> wanted, string text, Words words)
    {
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
        // By far the most words differ in the first letter.
        if ((cue[0] | 0x20) != (word[0] | 0x20))
        {
            return false;
        }

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
