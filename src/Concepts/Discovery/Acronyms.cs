using Fieldguide.Concepts.Names;

namespace Fieldguide.Concepts.Discovery;

/// <summary>
/// Terms that a text writes out before their acronym: "gas-liquid chromatography (GLC)". Nobody shortens what is not a
/// term (Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions", 2003; here every letter must
/// begin a word).
/// </summary>
internal static class Acronyms
{
    private const int Longest = 6;

    /// <summary>Each term with its acronym in parentheses, as written.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var open = text.IndexOf(" (", StringComparison.Ordinal); open > 0; open = text.IndexOf(" (", open + 2, StringComparison.Ordinal))
        {
            var close = text.IndexOf(')', open);
            if (close < 0)
            {
                yield break;
            }

            var acronym = text.AsSpan(open + 2, close - open - 2);
            if (acronym.Length is >= 2 and <= Longest && !acronym.ContainsAnyExceptInRange('A', 'Z') && Start(text[..open], acronym) is { } start)
            {
                yield return text[start..(close + 1)];
            }
        }
    }

    /// <summary>Where the words begin whose first letters are the acronym's; null where they are other words.</summary>
    private static int? Start(string before, ReadOnlySpan<char> acronym)
    {
        var words = Words.In(before);
        var letter = acronym.Length - 1;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var word = words.Of(before, i);
            if (char.ToUpperInvariant(word[0]) == acronym[letter])
            {
                if (letter-- == 0)
                {
                    return words.Start(i);
                }
            }
            else if (word is not ("of" or "the" or "and" or "for" or "in" or "to") || letter == acronym.Length - 1)
            {
                return null;
            }
        }

        return null;
    }
}
