using System.Globalization;
using System.Text;

namespace Fieldguide.Markdown;

/// <summary>
/// The ids GitHub gives to headings, so that a link that works there works here: lower case, letters, marks, digits,
/// connectors and hyphens kept, each space a hyphen, all else (punctuation, symbols, emoji) dropped; a repeated id is numbered
/// from 1 (npm package github-slugger 2, which mirrors it).
/// </summary>
public sealed class HeadingIds
{
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);

    /// <summary>An id that this page has not used yet. A heading without any letter or digit is a "section".</summary>
    public string Next(string headingText)
    {
        var slug = Slug(headingText);
        slug = slug.Length == 0 ? "section" : slug;
        var id = slug;
        while (_used.ContainsKey(id))
        {
            id = $"{slug}-{++_used[slug]}";
        }

        _used[id] = 0;
        return id;
    }

    /// <summary>The id before repetitions are numbered; may be empty.</summary>
    public static string Slug(string headingText)
    {
        var slug = new StringBuilder(headingText.Length);
        // Upper-case I with a dot is the one letter whose lower case is two characters.
        foreach (var rune in headingText.Replace("İ", "i̇", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value is ' ' or '-')
            {
                slug.Append('-');
            }
            else if (IsKept(rune))
            {
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return slug.ToString();
    }

    private static bool IsKept(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation => true,
        // Circled and squared letters are symbols that count as alphabetic.
        UnicodeCategory.OtherSymbol => rune.Value is (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F149)
            or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189),
        _ => false,
    };
}
