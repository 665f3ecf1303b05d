using System.Globalization;

namespace Fieldguide.Rehearsal.Times;

internal enum TimeTokenKind
{
    Number,
    Clock,
    Word,
    Mark,
}

/// <param name="Text">Of a word in lower case; of a mark the one character, dashes as <c>-</c>.</param>
/// <param name="Value">Of a number; of a clock time the seconds, two figures read as minutes and seconds.</param>
/// <param name="Touches">No space before it.</param>
internal sealed record TimeToken(TimeTokenKind Kind, string Text, double Value, bool Touches)
{
    public static List<TimeToken> Split(string text)
    {
        var tokens = new List<TimeToken>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] == '\uFE0F')
            {
                at++;
                continue;
            }

            var touches = at > 0 && !char.IsWhiteSpace(text[at - 1]);
            var start = at;
            if (char.IsAsciiDigit(text[at]))
            {
                tokens.Add(Figures(text, ref at, touches));
            }
            else if (Fraction(text[at]) is { } part)
            {
                at++;
                tokens.Add(new(TimeTokenKind.Number, text[start..at], part, touches));
            }
            else if (char.IsLetter(text[at]))
            {
                while (at < text.Length && char.IsLetter(text[at]))
                {
                    at++;
                }

                tokens.Add(new(TimeTokenKind.Word, text[start..at].ToLowerInvariant(), 0, touches));
            }
            else
            {
                at++;
                tokens.Add(new(TimeTokenKind.Mark, IsDash(text[start]) ? "-" : text[start..at], 0, touches));
            }
        }

        return tokens;
    }

    public static bool IsDash(char c) => c == '\u2212' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;

    private static TimeToken Figures(string text, ref int at, bool touches)
    {
        var start = at;
        var groups = new List<string>();
        var mark = '\0';
        while (true)
        {
            var from = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            groups.Add(text[from..at]);
            var next = at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) ? text[at] : '\0';
            if (next is not (':' or '.' or ',') || (mark != '\0' && next != mark))
            {
                break;
            }

            mark = next;
            at++;
        }

        var written = text[start..at];
        if (mark == ':')
        {
            var fits = groups.Count <= 3 && groups.Skip(1).All(g => g.Length == 2 && g[0] < '6') && groups[0].Length <= 3;
            return fits
                ? new(TimeTokenKind.Clock, written, groups.Aggregate(0, (sum, g) => (sum * 60) + int.Parse(g, CultureInfo.InvariantCulture)), touches)
                : new(TimeTokenKind.Mark, written, 0, touches);
        }

        // Thousands and version numbers are no times.
        if (groups.Count > 2 || groups[0].Length > 4 || (groups.Count == 2 && groups[1].Length > 2))
        {
            return new(TimeTokenKind.Mark, written, 0, touches);
        }

        var value = double.Parse(string.Join('.', groups), CultureInfo.InvariantCulture);
        if (at < text.Length && Fraction(text[at]) is { } part && groups.Count == 1)
        {
            value += part;
            at++;
        }

        return new(TimeTokenKind.Number, text[start..at], value, touches);
    }

    private static double? Fraction(char c) => c switch { '½' => 0.5, '¼' => 0.25, '¾' => 0.75, _ => null };
}
