using System.Collections.Frozen;

namespace Fieldguide.Cards.Language;

/// <summary>Text as words, for counting and comparing.</summary>
internal static class Words
{
    private static readonly FrozenSet<string> Empty = new[]
    {
        "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "is", "are", "be", "it", "its", "that", "with", "by", "at", "as", "from",
        "what", "which", "how", "when", "why", "who", "where", "does", "do", "this", "than", "if", "not", "no", "you", "your",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Runs without white space that hold a letter or digit.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var words = 0;
        var counted = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                counted = false;
            }
            else if (!counted && char.IsLetterOrDigit(c))
            {
                counted = true;
                words++;
            }
        }

        return words;
    }

    /// <summary>The words that carry meaning, lower case, without a plural's s.</summary>
    public static List<string> Content(string text)
    {
        var words = All(text);
        words.RemoveAll(Empty.Contains);
        for (var i = 0; i < words.Count; i++)
        {
            words[i] = Singular(words[i]);
        }

        return words;
    }

    /// <summary>Lower case; letters, digits, and points or commas between digits.</summary>
    public static List<string> All(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || (start >= 0 && i + 1 < text.Length && IsJoint(text, i)));
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }

    public static string First(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’'))
        {
            end++;
        }

        return text[start..end].Replace('’', '\'').ToLowerInvariant();
    }

    /// <summary>What an equal question or answer looks like, whatever its marks and capitals.</summary>
    public static string Key(string text) => string.Join(' ', All(text));

    /// <summary>By its ending alone: "servers", neither "class" nor "status".</summary>
    public static bool IsPlural(string word) => Singular(word).Length < word.Length;

    public static string Singular(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;

    private static bool IsJoint(string text, int i) =>
        text[i] is '.' or ',' ? char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1])
        : text[i] is '\'' or '’' && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);
}
