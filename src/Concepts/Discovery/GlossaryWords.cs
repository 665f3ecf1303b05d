using Fieldguide.Concepts.Names;

namespace Fieldguide.Concepts.Discovery;

/// <summary>Headings, leads and columns that announce terms with their meanings.</summary>
internal static class GlossaryWords
{
    private static readonly HashSet<string> Anywhere = Set("glossary vocabulary vocab terminology jargon");
    private static readonly HashSet<string> Last = Set("term definition abbreviation acronym keyword");
    private static readonly HashSet<string> Terms = Set("term word concept abbreviation acronym keyword vocabulary expression");
    private static readonly HashSet<string> Meanings = Set("definition meaning means description explanation describes expansion");
    private const int MostWords = 5;

    /// <summary>"Key terms", "Vocabulary", "Terms to know", "Important definitions:".</summary>
    public static bool Announce(string heading)
    {
        var words = Words.In(heading);
        if (words.Count is 0 or > MostWords)
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (Anywhere.Contains(WordKey.Of(words.Of(heading, i))))
            {
                return true;
            }
        }

        return Last.Contains(WordKey.Of(words.Of(heading, words.Count - 1)))
            || (words.Count > 2 && Last.Contains(WordKey.Of(words.Of(heading, 0))) && words.Of(heading, 1) is "to" or "you" or "and");
    }

    /// <summary>A column of terms beside one of their meanings.</summary>
    public static bool Head(string term, string meaning) => Ends(term, Terms) && (Ends(meaning, Meanings) || IsWhatItIs(meaning));

    private static bool IsWhatItIs(string header) => header.Trim().ToLowerInvariant() is "what it is" or "what is it" or "what is it?" or "in plain words" or "stands for" or "in short";

    private static bool Ends(string header, HashSet<string> heads)
    {
        var words = Words.In(header);
        return words.Count is > 0 and <= 4 && heads.Contains(WordKey.Of(words.Of(header, words.Count - 1)));
    }

    private static HashSet<string> Set(string words) => new(words.Split(' ').Select(w => WordKey.Of(w)), StringComparer.Ordinal);
}
