using System.Buffers;

namespace Fieldguide.Markdown;

/// <summary>
/// Where sentences of running text end: at a stop before a blank and a capital, a digit or a sign, unless an abbreviation
/// has the stop. Everything that shows or reads a sentence cuts it here.
/// </summary>
public static class SentenceEnds
{
    /// <summary>Where a sentence or a quotation may end or begin.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?)\"“”\n");

    private static readonly string[] Abbreviations = ["e.g.", "i.e.", "etc.", "vs.", "cf.", "approx.", "Dr.", "Mr.", "Mrs.", "Ms.", "Prof.", "St.", "No.", "Fig.", "Art.", "Sec.", "para.", "ca.", "v.", "resp."];

    /// <summary>The place right behind each sentence, in order; the last is the text's length. A line break ends one, too.</summary>
    /// <param name="splitsQuotes">What somebody says is cut too; else a quotation stays whole.</param>
    public static List<int> Of(string text, bool splitsQuotes = false)
    {
        var ends = new List<int>();

        // A quotation mark without its other half is an inch.
        var quotes = !splitsQuotes && text.AsSpan().Count('"') % 2 == 0 && text.AsSpan().Count('“') == text.AsSpan().Count('”');
        var quoted = false;
        for (var i = Next(text, 0); i < text.Length; i = Next(text, i + 1))
        {
            quoted = quotes && (text[i] == '"' ? !quoted : text[i] == '“' || (quoted && text[i] != '”'));
            if (text[i] == '\n' || (!quoted && IsEnd(text, i)))
            {
                ends.Add(i + 1);
            }
        }

        if (ends.Count == 0 || ends[^1] < text.Length)
        {
            ends.Add(text.Length);
        }

        return ends;
    }

    /// <summary>The first sentence, trimmed; all of a text that has only one.</summary>
    public static string First(string text) => text[..Of(text)[0]].Trim();

    /// <summary>The sentence around a stretch of the text, its stop included and the blanks around it left out.</summary>
    public static (int Start, int End) Around(string text, int from, int to)
    {
        var start = from > 1 ? text.AsSpan(0, from - 1).LastIndexOfAny(Marks) : -1;
        while (start >= 0 && !Ends(start))
        {
            start = text.AsSpan(0, start).LastIndexOfAny(Marks);
        }

        var end = Next(text, to);
        while (end < text.Length && !Ends(end))
        {
            end = Next(text, end + 1);
        }

        start++;
        end = Math.Min(end + 1, text.Length);
        while (start < from && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > to && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);

        bool Ends(int i) => text[i] == '\n' || IsEnd(text, i);
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Marks) is >= 0 and var mark ? from + mark : text.Length;

    private static bool IsEnd(string text, int i)
    {
        if (text[i] is not ('.' or '!' or '?' or '"' or '”' or ')'))
        {
            return false;
        }

        if (text[i] is '"' or '”' or ')' && (i == 0 || text[i - 1] is not ('.' or '!' or '?')))
        {
            return false;
        }

        if (i + 1 >= text.Length || !char.IsWhiteSpace(text[i + 1]))
        {
            return false;
        }

        var next = i + 2;
        while (next < text.Length && text[next] is '"' or '“' or '(' or '*' or '~' or '`')
        {
            next++;
        }

        if (next >= text.Length || char.IsLower(text[next]))
        {
            return next >= text.Length;
        }

        return text[i] != '.' || !Array.Exists(Abbreviations, a => EndsWithWord(text.AsSpan(0, i + 1), a));
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsLetterOrDigit(text[^(word.Length + 1)]));
}
