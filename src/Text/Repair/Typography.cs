namespace Fieldguide.Text.Repair;

/// <summary>
/// Where dashes, quotation marks, apostrophes and the signs between numbers stand. Where so many bytes were lost that hundreds of
/// characters share what is left, these few are what people mean, and their places hardly overlap.
/// </summary>
public static class Typography
{
    private const double Sure = 10;
    private const double Fits = 4;

    /// <summary>For marks that the general figures, counted in English mostly, hardly know in that place.</summary>
    private const double Rare = 12;

    /// <summary>Keeps the work in proportion to the line.</summary>
    private const int MaxQuotation = 300;

    private const double Unfit = -8;

    /// <summary>What follows an apostrophe to the word's end, where it is not an elision.</summary>
    private static readonly string[] Suffixes = ["s", "t", "d", "m", "re", "ve", "ll"];

    /// <summary>Whether a character's place in words tells it from its rivals, rather than how common it is.</summary>
    public static bool IsMark(int c) => c is '–' or '—' or '‘' or '’' or '“' or '”' or '„' or '…' or '×' or '€';

    /// <summary>In nats; 0 for characters that have no place of their own.</summary>
    public static double Of(ReadOnlySpan<char> line, int start, int end, int symbol, WrittenLanguage language)
    {
        var before = start > 0 ? line[start - 1] : '\0';
        var after = end < line.Length ? line[end] : '\0';
        switch (symbol)
        {
            case >= 0x20A0 and <= 0x20BF:
                return char.IsAsciiDigit(Last(line[..start].TrimEnd(" \u00A0"))) || char.IsAsciiDigit(First(line[end..].TrimStart(' '))) ? Sure : Unfit;
            case '×':
                return char.IsAsciiDigit(Last(line[..start].TrimEnd(' '))) && char.IsAsciiDigit(First(line[end..].TrimStart(' '))) ? Sure : Unfit;
            case '…':
                return IsWord(before) || IsWord(after) ? Fits : 0;
        }

        // The others are told from one another by their last byte; where that is left, there is nothing to weigh. Rows of them are drawings.
        if (!line[(start + 1)..end].TrimStart('\uFFFD').IsEmpty || after == line[start] || Last(line[..start].TrimEnd('\uFFFD')) == line[start])
        {
            return 0;
        }

        // A language that has the letter uses it inside words.
        var hasLetter = language.Likeliest.Letters.ContainsKey(line[start]);
        switch (symbol)
        {
            case '–':
                return char.IsAsciiDigit(before) && char.IsAsciiDigit(after) ? Sure : Dash(line, start, end, language.Likeliest.Dash == '–');
            case '—':
                return IsWord(before) && IsWord(after) ? (char.IsAsciiDigit(before) || hasLetter ? Unfit : 0) : Dash(line, start, end, language.Likeliest.Dash == '—');
            case '’':
                return IsApostrophe(line, start, end) ? Sure : ClosesWord(line, start, end) || (IsWord(before) && IsWord(after) && !hasLetter) ? 0 : Unfit;
            case '‘':
                return OpensWord(line, start, end) ? 0 : Unfit;
            case '“' or '”' or '„':
                var opening = language.Likeliest.Quotes[0] == symbol && OpensWord(line, start, end) && IsPaired(line, end, Math.Min(line.Length, end + MaxQuotation), line[start], ClosesWord);
                var closing = language.Likeliest.Quotes[1] == symbol && ClosesWord(line, start, end) && IsPaired(line, Math.Max(0, start - MaxQuotation), start, line[start], OpensWord);
                return opening || closing ? Fits + (symbol == (opening ? '“' : '”') ? Fits : Rare) : Unfit;
            default:
                return Vocabulary.IsSymbol(symbol) && (IsWord(before) || IsStop(before) || IsWord(after)) ? Unfit : 0;
        }
    }

    private delegate bool PlaceTest(ReadOnlySpan<char> line, int start, int end);

    private static bool OpensWord(ReadOnlySpan<char> line, int start, int end) =>
        !IsWord(Last(line[..start])) && !IsStop(Last(line[..start])) && IsWord(First(line[end..]));

    private static bool ClosesWord(ReadOnlySpan<char> line, int start, int end) =>
        (IsWord(Last(line[..start])) || IsStop(Last(line[..start]))) && !IsWord(First(line[end..]));

    /// <summary>Whether what the other mark of a pair would have left stands in its place.</summary>
    private static bool IsPaired(ReadOnlySpan<char> line, int from, int to, char lead, PlaceTest isInPlace)
    {
        for (var i = from; i < to; i++)
        {
            if (line[i] == lead)
            {
                var rest = line[(i + 1)..];
                if (isInPlace(line, i, line.Length - rest.TrimStart('\uFFFD').Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Between two words; what opens a line or a cell is rather a bullet or a picture.</summary>
    private static double Dash(ReadOnlySpan<char> line, int start, int end, bool usual)
    {
        if (Last(line[..start]) != ' ' || (end < line.Length && line[end] is not (' ' or ',')))
        {
            return Unfit;
        }

        var before = Last(line[..start].TrimEnd(' '));
        return !IsWord(before) && !IsStop(before) && before is not ('"' or '\'' or '`' or ']') ? 0 : usual ? Fits + 1 : 2;
    }

    /// <summary>Within a word, as people contract: <c>don’t</c>, <c>we’ve</c>, <c>l’eau</c>, <c>dell’arte</c>.</summary>
    private static bool IsApostrophe(ReadOnlySpan<char> line, int start, int end)
    {
        var word = line[..start];
        var rest = line[end..];
        var before = Last(word);
        if (!IsWord(before) || !IsWord(First(rest)))
        {
            return false;
        }

        var length = rest.IndexOfAnyExceptInRange('a', 'z');
        var suffix = length < 0 ? rest : rest[..length];
        if (Suffixes.Contains(suffix.ToString()) && !IsWord(First(rest[suffix.Length..])))
        {
            return true;
        }

        // An elided vowel leaves a consonant, and a vowel follows.
        return char.IsAsciiLetter(before) && (!IsVowel(before) || word is [.., 'q' or 'Q', 'u']) && (IsVowel(First(rest)) || First(rest) is 'h' or > '\u007F');
    }

    private static char Last(ReadOnlySpan<char> text) => text.IsEmpty ? '\0' : text[^1];

    private static char First(ReadOnlySpan<char> text) => text.IsEmpty ? '\0' : text[0];

    private static bool IsWord(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : c is not '\u00A0';

    private static bool IsStop(char c) => c is '.' or ',' or '!' or '?' or ';' or ':' or ')' or '…' or '*' or '%';

    private static bool IsVowel(char c) => char.ToLowerInvariant(c) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
