using System.Buffers;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Language;

/// <summary>Running text cut after each full stop that is one.</summary>
internal static class Sentences
{
    /// <summary>Where a sentence or a quotation may end or begin.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?)\"“”\n");

    private static readonly string[] Abbreviations = ["e.g.", "i.e.", "etc.", "vs.", "cf.", "approx.", "Dr.", "Mr.", "Mrs.", "Ms.", "Prof.", "St.", "No.", "Fig.", "Art.", "Sec.", "para.", "ca.", "v.", "resp."];

    /// <param name="splitsQuotes">What somebody says is cut too; else a quotation stays whole.</param>
    public static List<RichText> Of(RichText text, bool splitsQuotes = false)
    {
        var sentences = new List<RichText>();
        var plain = text.Plain;
        var start = 0;

        // A quotation mark without its other half is an inch.
        var quotes = !splitsQuotes && plain.AsSpan().Count('"') % 2 == 0 && plain.AsSpan().Count('“') == plain.AsSpan().Count('”');
        var quoted = false;
        for (var i = Next(0); i < plain.Length; i = Next(i + 1))
        {
            quoted = quotes && (plain[i] == '"' ? !quoted : plain[i] == '“' || (quoted && plain[i] != '”'));
            if (plain[i] == '\n' || (!quoted && IsEnd(plain, i)))
            {
                Add(i + 1);
            }
        }

        Add(plain.Length);
        return sentences;

        int Next(int from) => plain.AsSpan(from).IndexOfAny(Marks) is >= 0 and var mark ? from + mark : plain.Length;

        void Add(int end)
        {
            var sentence = text.Slice(start, end - start).Trim();
            if (!sentence.IsEmpty)
            {
                sentences.Add(sentence);
            }

            start = end;
        }
    }

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
