using System.Globalization;
using System.Text;

namespace Fieldguide.Rendering.Concepts;

/// <summary>
/// How wide a text will be, guessed without a font: readers have different ones, so the guess is on the wide side of the
/// sans-serif faces that systems bring (Segoe UI, Lato, Ubuntu, Noto Sans).
/// </summary>
public static class TextWidth
{
    /// <returns>Pixels.</returns>
    /// <param name="size">Of the font, in pixels.</param>
    public static double Of(string text, double size)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width * size;
    }

    /// <summary>The text cut, with an ellipsis, to what has room; itself where it fits.</summary>
    public static string Fit(string text, double size, double room)
    {
        if (Of(text, size) <= room)
        {
            return text;
        }

        var kept = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext() && Of($"{kept}{elements.GetTextElement()}…", size) <= room)
        {
            kept.Append(elements.GetTextElement());
        }

        return kept.ToString().TrimEnd() + "…";
    }

    // Parts of the font's size.
    private static double Of(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' => 0.32,
        'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '-' or '/' => 0.42,
        'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' => 0.53,
        'm' or 'M' or 'w' or 'W' or '@' or '%' or '…' or '—' => 0.96,
        >= 'A' and <= 'Z' => 0.72,
        < 0x300 => 0.58,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        < 0x1100 => 0.72,
        _ => 1.05,
    };
}
