using System.Globalization;
using System.Text;

namespace Fieldguide.Text.Repair;

/// <summary>Whether a Latin letter suits its place in a word: its case, how words begin in the language, and vowels among consonants.</summary>
public static class LetterFit
{
    private const double CapitalInsideWord = 6;
    private const double CapitalWithinSentence = 1.5;
    private const double SmallAtSentence = 5;
    private const double SmallAmongCapitals = 3;
    private const double VowelBesideVowel = 2;
    private const double NeverFirst = 10;
    private const double KnownBeginning = 3;
    private const double OwnWord = 6;
    private const double NoWord = 4;
    private const double ConsonantAmongConsonants = 1.5;

    /// <summary>Latin letters beyond ASCII, U+00C0 to U+024F.</summary>
    private const int First = 0xC0;
    private static readonly bool[] Vowels = [.. Enumerable.Range(First, 0x250 - First).Select(IsVowelByItsBase)];

    /// <summary>In nats; how common the letter is in the language is not part of it.</summary>
    public static double Of(ReadOnlySpan<char> line, int start, int end, int letter, WrittenLanguage language) =>
        -CaseCost(line, start, end, letter) - NeighbourCost(line, start, end, letter) + WordGain(line, start, end, letter, language.Likeliest);

    /// <summary>For a letter that opens a word, or is one.</summary>
    private static double WordGain(ReadOnlySpan<char> line, int start, int end, int letter, Alphabet alphabet)
    {
        if (start > 0 && IsOfWord(line[start - 1]))
        {
            return 0;
        }

        var small = (char)Rune.ToLowerInvariant(new(letter)).Value;
        var rest = line[end..];
        foreach (var beginning in alphabet.Beginnings)
        {
            if (beginning[0] == small && rest.StartsWith(beginning.AsSpan(1), StringComparison.OrdinalIgnoreCase))
            {
                return KnownBeginning;
            }
        }

        if (line[end - 1] == ' ')
        {
            // The space was the letter's own second byte: what follows is the same word.
            return alphabet.Words.Contains(small, StringComparison.Ordinal) && !rest.IsEmpty && char.IsLetterOrDigit(rest[0]) ? -OwnWord : 0;
        }

        if (rest.IsEmpty || (char.IsAscii(rest[0]) && !char.IsAsciiLetter(rest[0])))
        {
            return alphabet.Words.Contains(small, StringComparison.Ordinal) ? OwnWord : -NoWord;
        }

        return 0;
    }

    private static double CaseCost(ReadOnlySpan<char> line, int start, int end, int letter)
    {
        var before = start > 0 ? line[start - 1] : '\0';
        var after = end < line.Length ? line[end] : '\0';
        if (letter == 'ß')
        {
            return IsOfWord(before) ? 0 : NeverFirst;
        }

        if (char.IsAsciiLetterUpper(before) && (!char.IsAsciiLetter(after) || char.IsAsciiLetterUpper(after)))
        {
            return IsCapital(letter) ? 0 : SmallAmongCapitals;
        }

        if (IsOfWord(before))
        {
            return IsCapital(letter) ? CapitalInsideWord : 0;
        }

        var sentence = line[..start].TrimEnd(" \u00A0#*_-–—>|([\"“„«¿¡");
        var opens = sentence.IsEmpty || sentence[^1] is '.' or '!' or '?' or ':' or '…';
        return IsCapital(letter) ? (opens ? 0 : CapitalWithinSentence) : opens ? SmallAtSentence : 0;
    }

    private static double NeighbourCost(ReadOnlySpan<char> line, int start, int end, int letter)
    {
        var before = start > 0 ? line[start - 1] : ' ';
        var after = end < line.Length ? line[end] : ' ';
        if (IsVowel(letter))
        {
            return (IsAsciiVowel(before) ? VowelBesideVowel : 0) + (IsAsciiVowel(after) ? VowelBesideVowel : 0);
        }

        return IsAsciiConsonant(before) && !IsAsciiVowel(after) ? ConsonantAmongConsonants : 0;
    }

    /// <summary>A letter, or what damage left of one.</summary>
    private static bool IsOfWord(char c) => char.IsAscii(c) ? char.IsAsciiLetter(c) : c != '\u00A0';

    private static bool IsCapital(int letter) => Rune.GetUnicodeCategory(new(letter)) == UnicodeCategory.UppercaseLetter;

    private static bool IsVowel(int letter) => Vowels[letter - First];

    private static bool IsVowelByItsBase(int letter) => letter is 'æ' or 'Æ' or 'œ' or 'Œ' or 'ø' or 'Ø' or 'ı'
        || IsAsciiVowel(CodePoint.Text(letter).Normalize(NormalizationForm.FormD)[0]);

    private static bool IsAsciiVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'A' or 'E' or 'I' or 'O' or 'U' or 'Y';

    private static bool IsAsciiConsonant(char c) => char.IsAsciiLetter(c) && !IsAsciiVowel(c);
}
