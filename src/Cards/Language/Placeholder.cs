using System.Buffers;

namespace Fieldguide.Cards.Language;

/// <summary>Text that waits for somebody to fill it in.</summary>
internal static class Placeholder
{
    private const int SpokenWords = 3;

    private static readonly string[] Marks = ["___", "TBD", "TODO", "FIXME", "XXX", "…………", "....."];

    private static readonly string[] Phrases = ["lorem ipsum", "fill in here", "your text here", "insert here", "goes here", "to be added", "coming soon"];

    private static readonly string[] Invitations = ["add notes", "add your", "write your", "fill in", "fill this", "insert your", "describe your", "define your", "enter your", "your answer", "your notes", "add notes here"];

    private static readonly SearchValues<string> AnyMark = SearchValues.Create(Marks, StringComparison.Ordinal);

    private static readonly SearchValues<string> AnyPhrase = SearchValues.Create(Phrases, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> NoGap = SearchValues.Create("=;{}^+:");

    public static bool Is(string text)
    {
        if (Holds(text, AnyMark, Marks, StringComparison.Ordinal) || Holds(text, AnyPhrase, Phrases, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var plain = text.TrimStart('[', '<', '(', '*', '_', ' ');
        return Array.Exists(Invitations, i => plain.StartsWith(i, StringComparison.OrdinalIgnoreCase)) || HasGap(text, '[', ']') || HasGap(text, '<', '>');
    }

    /// <summary>A slot among at least three words that somebody says, "“Split by [key] at the door”", belongs to the phrase.</summary>
    public static bool IsSpoken(string text)
    {
        var open = text.AsSpan().IndexOfAny('"', '“');
        var close = text.AsSpan().LastIndexOfAny('"', '”');
        return open >= 0 && close > open && !Is(text[..open]) && !Is(text[(close + 1)..]) && text[open..close].Split('[', ']') is { Length: >= 3 } parts
            && parts.Where((_, i) => i % 2 == 0).Sum(p => Words.Count(p)) >= SpokenWords;
    }

    /// <summary>Whether one of the marks stands there as a word of its own; most texts have none at all.</summary>
    private static bool Holds(string text, SearchValues<string> any, string[] marks, StringComparison comparison)
    {
        foreach (var mark in text.AsSpan().ContainsAny(any) ? marks : [])
        {
            var at = text.IndexOf(mark, comparison);
            if (at >= 0 && !(char.IsLetter(mark[0]) && ((at > 0 && char.IsLetter(text[at - 1])) || (at + mark.Length < text.Length && char.IsLetter(text[at + mark.Length])))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A gap such as "[Title]", "[key]" or "&lt;your name&gt;"; never a citation "[12]", a formula "[NaCl]" or an aside "[after a long pause] …".</summary>
    private static bool HasGap(string text, char open, char close)
    {
        for (var start = text.IndexOf(open, StringComparison.Ordinal); start >= 0; start = text.IndexOf(open, start + 1))
        {
            var end = text.IndexOf(close, start);
            if (end < 0)
            {
                return false;
            }

            var inside = text.AsSpan(start + 1, end - start - 1).Trim();
            if (IsGap(inside, text, start, end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGap(ReadOnlySpan<char> inside, string text, int start, int end)
    {
        if (inside.Length == 0 || inside.ContainsAny(NoGap) || inside.ContainsAnyInRange('0', '9') || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is ']' or '[')))
        {
            return false;
        }

        if (inside.Length == 1)
        {
            return inside[0] is 'X' or 'Y' or 'Z' or 'N';
        }

        var words = Words.Count(inside);
        if (words == 1)
        {
            // A capital inside a word is a formula or an identifier.
            var first = inside[0];
            var rest = inside[1..];
            var allUpper = !inside.ContainsAnyInRange('a', 'z');
            return inside.Length > 2 && char.IsLetter(first) && (allUpper || !rest.ContainsAnyInRange('A', 'Z'));
        }

        var outside = Words.Count(text) - words;
        return outside <= words || char.IsLower(inside[0]) || !inside.ContainsAnyInRange('a', 'z');
    }
}
