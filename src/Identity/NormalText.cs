using System.Text;

namespace Fieldguide.Identity;

/// <summary>
/// Text without what an editor, a keyboard or encoding repair may change by itself: composed letters (NFC), plain quotes and
/// dashes, one space for any white space, nothing invisible. Case stays, since a corrected case is an edit people should get.
/// </summary>
public static class NormalText
{
    /// <summary>Combining marks begin behind it (Unicode, Latin Extended to Modifier Letters).</summary>
    private const char LastThatComposesWithNothing = '\u02FF';

    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var gap = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                gap = plain.Length > 0;
                continue;
            }

            if (char.IsControl(c) || IsInvisible(c))
            {
                continue;
            }

            if (gap)
            {
                plain.Append(' ');
                gap = false;
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                plain.Append(c).Append(text[++i]);
            }
            else if (c == '…')
            {
                plain.Append("...");
            }
            else
            {
                plain.Append(Plain(c));
            }
        }

        var result = plain.ToString();
        return result.AsSpan().ContainsAnyExceptInRange('\0', LastThatComposesWithNothing) ? result.Normalize(NormalizationForm.FormC) : result;
    }

    private static bool IsPlain(string text)
    {
        var last = ' ';
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' || (c == ' ' && last == ' '))
            {
                return false;
            }

            last = c;
        }

        return text.Length == 0 || last != ' ';
    }

    private static char Plain(char c) => c switch
    {
        '‘' or '’' or '‚' or '‛' or '′' or '´' or 'ʼ' or '\u1FFD' => '\'',
        '“' or '”' or '„' or '‟' or '″' or '«' or '»' => '"',
        >= '\u2010' and <= '\u2015' or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => '-',
        // Half a character cannot be normalised.
        _ when char.IsSurrogate(c) => '\uFFFD',
        _ => c,
    };

    /// <summary>Soft hyphen, zero-width space, word joiner, byte order mark, and the choice between a drawn and a coloured symbol. Joiners shape letters, so they stay.</summary>
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\uFE0E' or '\uFE0F';
}
