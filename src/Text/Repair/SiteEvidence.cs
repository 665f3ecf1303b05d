namespace Fieldguide.Text.Repair;

/// <summary>
/// How much a line's sites speak for damage. Two characters that happen to look like a misread letter are found in every
/// language (<c>PERÚ»</c>, <c>«СССР»</c>); what they stand beside tells them from the real thing.
/// </summary>
public static class SiteEvidence
{
    /// <summary>From 0 to 1, for the gain of the line as a whole.</summary>
    /// <param name="page">Index in <see cref="CodePages.All"/>.</param>
    public static double Weight(ReadOnlySpan<char> line, IReadOnlyList<Site> sites, int page)
    {
        double sum = 0;
        var onlyShort = true;
        for (var i = 0; i < sites.Count; i++)
        {
            var site = sites[i];
            var beside = (i > 0 && sites[i - 1].End == site.Start) || (i + 1 < sites.Count && sites[i + 1].Start == site.End);
            sum += Weight(line, site, beside);
            onlyShort &= site.Chosen.CodePoint < 0x800;
        }

        var mean = sum / sites.Count;
        if (onlyShort)
        {
            var unexplained = CountUnexplained(line, sites, page);
            mean *= unexplained > sites.Count ? 0 : sites.Count / (sites.Count + (3d * unexplained));
        }

        return mean;
    }

    /// <summary>Whether a site speaks for damage: it lost nothing, or the loss left a mark, and it is not just a word's last letter before a sign.</summary>
    public static bool IsTelling(ReadOnlySpan<char> line, IReadOnlyList<Site> sites, int index)
    {
        var site = sites[index];
        if (site.IsLossy)
        {
            return line.Slice(site.Start, site.Length).Contains('\uFFFD');
        }

        var beside = (index > 0 && !sites[index - 1].IsLossy && sites[index - 1].End == site.Start)
            || (index + 1 < sites.Count && !sites[index + 1].IsLossy && sites[index + 1].Start == site.End);

        // Sound words end in a letter before a sign that together could be one (Cyrillic р», Greek ά»).
        return (beside || site.Start == 0 || char.IsAscii(line[site.Start - 1]) || !char.IsLetter(line[site.Start - 1]) || Ends(sites, site.Start))
            && Weight(line, site, beside) >= 1;
    }

    /// <summary>Every site a symbol that no letter precedes and that left enough behind: what the lossy gate goes by.</summary>
    public static bool AreSymbolsApart(ReadOnlySpan<char> line, IReadOnlyList<Site> sites, int shortest)
    {
        foreach (var site in sites)
        {
            if (site.Length < shortest || !Vocabulary.IsSymbol(site.Chosen.CodePoint) || (site.Start > 0 && char.IsLetter(line[site.Start - 1]) && !Ends(sites, site.Start)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every non-ASCII character of the line belongs to a site that lost nothing.</summary>
    public static bool ExplainsAll(ReadOnlySpan<char> line, IReadOnlyList<Site> sites)
    {
        var covered = 0;
        foreach (var site in sites)
        {
            if (site.IsLossy)
            {
                return false;
            }

            covered += CountNonAscii(line.Slice(site.Start, site.Length));
        }

        return covered == CountNonAscii(line);
    }

    /// <summary>Whether a Western lead byte of two- or three-byte sequences stands outside every site, with nothing after it that could go on (a space after Ã was a no-break space, the second byte of à).</summary>
    public static bool HasLeadAlone(ReadOnlySpan<char> line, IReadOnlyList<Site> sites)
    {
        var next = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (next < sites.Count && sites[next].Start == i)
            {
                i = sites[next++].End - 1;
            }
            else if ((line[i] is 'â' or 'Ä' or 'Å' or (>= 'Î' and <= 'Ñ')) || (line[i] == 'Ã' && (i + 1 == line.Length || line[i + 1] != ' ')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Ends(IReadOnlyList<Site> sites, int at)
    {
        foreach (var site in sites)
        {
            if (site.End == at)
            {
                return true;
            }
        }

        return false;
    }

    private static double Weight(ReadOnlySpan<char> line, Site site, bool beside)
    {
        var c = site.Chosen.CodePoint;
        var previous = site.Start > 0 ? line[site.Start - 1] : '\0';
        if (c >= 0x10000)
        {
            return 1;
        }

        if (c >= 0x800)
        {
            return beside || c is (>= 0x2010 and <= 0x2BFF) or (>= 0x3000 and <= 0x303F) or (>= 0xFF00 and <= 0xFF0F) || (!char.IsLetter(previous) && !Vocabulary.IsIdeograph(c)) ? 1 : .2;
        }

        var next = site.End < line.Length ? line[site.End] : '\0';
        if (beside || char.IsLower(previous) || char.IsAsciiLetterLower(next) || (!char.IsLetter(previous) && !char.IsLetter(line[site.Start])))
        {
            return 1;
        }

        return line[site.Start] is 'Â' or 'Ã' && !char.IsLetter(previous) ? .5 : 0;
    }

    /// <summary>Non-ASCII characters outside every site that could not have been one either; a mark of loss explains itself and the byte before it.</summary>
    private static int CountUnexplained(ReadOnlySpan<char> line, IReadOnlyList<Site> sites, int page)
    {
        var count = 0;
        var next = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (next < sites.Count && sites[next].Start == i)
            {
                i = sites[next++].End - 1;
            }
            else if ((CharacterTable.Signature(line[i..]) >> page & 1) != 0)
            {
                i++;
            }
            else if (!char.IsAscii(line[i]) && line[i] != '\uFFFD' && !IsSpacedLetter(line, i) && (i + 1 == line.Length || line[i + 1] != '\uFFFD'))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Ã before a space, as à is left where no-break spaces became spaces.</summary>
    private static bool IsSpacedLetter(ReadOnlySpan<char> line, int i) =>
        line[i] == 'Ã' && i + 1 < line.Length && line[i + 1] is ' ' or '\u00A0' && (i == 0 || !char.IsUpper(line[i - 1]));

    public static int CountNonAscii(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsAscii(c) ? 0 : 1;
        }

        return count;
    }
}
