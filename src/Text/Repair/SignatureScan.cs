namespace Fieldguide.Text.Repair;

/// <summary>
/// All that clean text pays for: whether anything in it could be damage. ASCII is skipped by whole vectors,
/// any other character costs one look-up.
/// </summary>
public static class SignatureScan
{
    /// <summary>Bit n: page n of <see cref="CodePages.All"/> shows a whole UTF-8 sequence somewhere.</summary>
    public static int Pages(ReadOnlySpan<char> text)
    {
        var found = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAscii(text[i]))
            {
                var skip = text[i..].IndexOfAnyExceptInRange('\0', '\u007F');
                if (skip < 0)
                {
                    break;
                }

                i += skip;
            }

            found |= CharacterTable.Signature(text[i..]);
        }

        return found;
    }

    /// <summary>
    /// Whether what is left of a symbol's bytes could stand in the text, once the rest was dropped: the lead byte of
    /// the symbols' blocks (E2, EF, F0) where no word can have put it. Western leads may be all that is left;
    /// those of other pages are letters in daily use and need a second character beside them that is none.
    /// </summary>
    public static bool MayHideSymbols(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAny(SymbolLeads); i >= 0;)
        {
            if (IsSuspect(text, i))
            {
                return true;
            }

            var next = text[(i + 1)..].IndexOfAny(SymbolLeads);
            i = next < 0 ? -1 : i + 1 + next;
        }

        return false;
    }

    private static bool IsSuspect(ReadOnlySpan<char> text, int i)
    {
        if (i > 0 && char.IsLetter(text[i - 1]))
        {
            return false;
        }

        var next = i + 1 < text.Length ? text[i + 1] : ' ';
        return WesternLeads.Contains(text[i]) ? !char.IsAsciiLetter(next) : next > '\u007F' && !char.IsLetter(next);
    }

    private static readonly System.Buffers.SearchValues<char> WesternLeads = System.Buffers.SearchValues.Create("âïðğ");

    private static readonly System.Buffers.SearchValues<char> SymbolLeads = System.Buffers.SearchValues.Create(
        [.. CodePages.All.SelectMany(page => new[] { page[0xE2], page[0xEF], page[0xF0] }).Distinct()]);
}
