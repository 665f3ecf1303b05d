namespace Fieldguide.Rendering.Concepts;

/// <summary>
/// Makes a sentence that was cut out of its text stand alone: parentheses are whole, quotation marks come in pairs, and
/// what is too long to read beside others is cut between words.
/// </summary>
public static class Excerpt
{
    private const int MostBefore = 180;
    private const int MostAfter = 220;

    /// <summary>Characters within which the other half of a parenthesis is looked for.</summary>
    private const int Reach = 120;

    private const string SentenceEnds = ".!?";

    /// <param name="start">Of the sentence in the text; <paramref name="from"/> to <paramref name="to"/> is the mention in it.</param>
    /// <returns>What stands before and after the mention.</returns>
    public static (string Before, string After) Of(string text, int start, int from, int to, int end)
    {
        start = OpenParenthesis(text, start, end);
        end = CloseParenthesis(text, start, end);
        var before = CutStart(text[start..from]);
        var after = CutEnd(text[to..end]);
        (before, after) = PairQuotes(before, text[from..to], after, '"', '"');
        return PairQuotes(before, text[from..to], after, '“', '”');
    }

    /// <summary>A sentence that begins inside a parenthesis begins with the sentence that opened it.</summary>
    private static int OpenParenthesis(string text, int start, int end)
    {
        if (Depth(text.AsSpan(start, end - start)).Lowest >= 0 || start == 0)
        {
            return start;
        }

        var open = text.LastIndexOf('(', start - 1, Math.Min(start, Reach));
        if (open < 0)
        {
            return start;
        }

        var place = open;
        while (place > 0 && !(char.IsWhiteSpace(text[place - 1]) && place > 1 && SentenceEnds.Contains(text[place - 2], StringComparison.Ordinal)))
        {
            place--;
        }

        return place;
    }

    private static int CloseParenthesis(string text, int start, int end)
    {
        var depth = Depth(text.AsSpan(start, end - start)).Last;
        for (var i = end; depth > 0 && i < text.Length && i < end + Reach; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1 < text.Length && SentenceEnds.Contains(text[i + 1], StringComparison.Ordinal) ? i + 2 : i + 1;
            }
        }

        return end;
    }

    private static (int Lowest, int Last) Depth(ReadOnlySpan<char> text)
    {
        var (lowest, depth) = (0, 0);
        foreach (var letter in text)
        {
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            lowest = Math.Min(lowest, depth);
        }

        return (lowest, depth);
    }

    private static string CutStart(string text)
    {
        var cut = text.Length <= MostBefore ? 0 : text.IndexOf(' ', text.Length - MostBefore);
        return cut <= 0 ? text : "… " + text[(cut + 1)..];
    }

    private static string CutEnd(string text)
    {
        var cut = text.Length <= MostAfter ? -1 : text.LastIndexOf(' ', MostAfter);
        return cut <= 0 ? text : text[..cut].TrimEnd(',', ';', ':') + " …";
    }

    /// <summary>A mark at an end whose other half is in another sentence is dropped; one in the middle gets its other half.</summary>
    private static (string Before, string After) PairQuotes(string before, string surface, string after, char open, char close)
    {
        var all = before + surface + after;
        var unopened = 0;
        var unclosed = 0;
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i] == open && (open != close || unclosed == 0 && IsOpening(all, i)))
            {
                unclosed++;
            }
            else if (all[i] == close && unclosed > 0)
            {
                unclosed--;
            }
            else if (all[i] == close && !(i > 0 && char.IsAsciiDigit(all[i - 1])))
            {
                // After a number it may be inches, or seconds of arc.
                unopened++;
            }
        }

        if (unclosed == 1)
        {
            return before.StartsWith(open) ? (before[1..], after) : (before, after + close);
        }

        if (unopened == 1)
        {
            return after.EndsWith(close) ? (before, after[..^1]) : (open + before, after);
        }

        return (before, after);
    }

    /// <summary>A straight mark does not say which half it is; what stands before it does.</summary>
    private static bool IsOpening(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–';
}
