using System.Globalization;

namespace Fieldguide.Identity;

/// <summary>
/// The words of a text, in lower case. Signs that make another word of it stay ("C++", "C#", "99%", "3.5"), apostrophes and the
/// commas of large numbers go. Scripts without spaces give a word a character.
/// </summary>
internal static class Tokens
{
    public static IReadOnlyList<string> Of(string text)
    {
        var tokens = new List<string>();
        var word = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (StandsAlone(c))
            {
                End();
                var length = char.IsHighSurrogate(c) && i + 1 < text.Length ? 2 : 1;
                tokens.Add(text.Substring(i, length));
                i += length - 1;
            }
            else if (IsWord(c) || (c == '.' && BetweenDigits(text, i)))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (!(c == '\'' && word.Length > 0) && !(c == ',' && BetweenDigits(text, i)))
            {
                End();
            }
        }

        End();
        return tokens;

        void End()
        {
            if (word.Length > 0)
            {
                tokens.Add(word.ToString());
                word.Clear();
            }
        }
    }

    private static bool BetweenDigits(string text, int i) => i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);

    /// <summary>Beyond ASCII only punctuation divides: mojibake puts signs into the middle of words.</summary>
    private static bool IsWord(char c) => c < 128
        ? char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '%'
        : char.GetUnicodeCategory(c) is not (UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation);

    /// <summary>Thai, Lao, Burmese, Khmer, kana, Han; and all beyond the basic plane.</summary>
    private static bool StandsAlone(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u30FF')
            or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') || char.IsSurrogate(c);
}
