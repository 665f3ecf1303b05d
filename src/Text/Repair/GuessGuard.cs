namespace Fieldguide.Text.Repair;

/// <summary>
/// Keeps a document's sound lines from being repaired because others are damaged. In many languages a capital alone, or a letter
/// before a quotation mark, could be what is left of a sequence; the parse, which knows that the document is damaged, would rather
/// guess than let it stand. So a change needs a witness: damage comes over whole lines, at the least over whole words, and a letter
/// beside it that no repair explains shows that this word was spared.
/// </summary>
/// <param name="survey">Of what is certain in the document.</param>
/// <param name="damage">Letters that it could not have made were never in danger, and say nothing about those beside them.</param>
public sealed class GuessGuard(DocumentSurvey survey, Damage damage)
{
    /// <summary>The sites of a line for which it gives evidence; the same list if they all are.</summary>
    public IReadOnlyList<Site> Keep(ReadOnlySpan<char> line, IReadOnlyList<Site> sites)
    {
        if (!survey.HasSoundLines && !HasUnexplained(line, sites))
        {
            return sites;
        }

        for (; ; )
        {
            var kept = new List<Site>(sites.Count);
            for (var i = 0; i < sites.Count; i++)
            {
                if (!IsSpared(line, sites, i))
                {
                    kept.Add(sites[i]);
                }
            }

            // What was let go is one more letter without an explanation.
            if (kept.Count == sites.Count)
            {
                return sites;
            }

            sites = kept;
        }
    }

    private bool IsSpared(ReadOnlySpan<char> line, IReadOnlyList<Site> sites, int index)
    {
        var site = sites[index];
        if (!HasUnexplained(line, sites))
        {
            return IsKnownLetter(line, site) && !HasWitness(line, sites, 0, line.Length);
        }

        if (SiteEvidence.IsTelling(line, sites, index))
        {
            return false;
        }

        var (start, end) = Word(line, site);
        if (IsMostlySound(line, start, end, sites) && !HasWitness(line, sites, start, end))
        {
            return true;
        }

        return site.IsLossy && IsLoneLetter(line, site) && !HasWitness(line, sites, 0, line.Length)
            && (IsMostlySound(line, 0, line.Length, sites) || IsKnownLetter(line, site));
    }

    /// <summary>A letter of the document's language, in a document of which parts are sound.</summary>
    private bool IsKnownLetter(ReadOnlySpan<char> line, Site site) =>
        survey.HasSoundLines && site.IsLossy && IsLoneLetter(line, site) && survey.IsKnownLetter(line[site.Start]);

    /// <summary>Whether the line has a letter that could be damage but belongs to none of <paramref name="sites"/>.</summary>
    private bool HasUnexplained(ReadOnlySpan<char> line, IReadOnlyList<Site> sites)
    {
        var next = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (next < sites.Count && sites[next].Start == i)
            {
                i = sites[next++].End - 1;
            }
            else if (!char.IsAscii(line[i]) && char.IsLetter(line[i]) && damage.IsPart(line[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWitness(ReadOnlySpan<char> line, IReadOnlyList<Site> sites, int start, int end)
    {
        for (var i = 0; i < sites.Count; i++)
        {
            if (sites[i].Start < end && sites[i].End > start && SiteEvidence.IsTelling(line, sites, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One letter that could as well stand for itself, perhaps with the space after it.</summary>
    private static bool IsLoneLetter(ReadOnlySpan<char> line, Site site) =>
        char.IsLetter(line[site.Start]) && line.Slice(site.Start + 1, site.Length - 1).TrimStart(" \u00A0").IsEmpty;

    /// <summary>The letters and damage around a site, as far as neither space nor ASCII sign parts them.</summary>
    private static (int Start, int End) Word(ReadOnlySpan<char> line, Site site)
    {
        var (start, end) = (site.Start, site.End);
        while (start > 0 && IsOfWord(line[start - 1]))
        {
            start--;
        }

        while (end < line.Length && line[end - 1] != ' ' && IsOfWord(line[end]))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsOfWord(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : c is not '\u00A0';

    /// <summary>Whether there are letters that could be damage but belong to none of <paramref name="sites"/>, and no fewer than belong to one.</summary>
    private bool IsMostlySound(ReadOnlySpan<char> line, int start, int end, IReadOnlyList<Site> sites)
    {
        int explained = 0, unexplained = 0;
        for (var i = start; i < end; i++)
        {
            if (!char.IsAscii(line[i]))
            {
                var covered = Covers(sites, i);
                explained += covered ? 1 : 0;
                unexplained += !covered && char.IsLetter(line[i]) && damage.IsPart(line[i]) ? 1 : 0;
            }
        }

        return unexplained > 0 && unexplained >= explained;
    }

    private static bool Covers(IReadOnlyList<Site> sites, int position)
    {
        foreach (var site in sites)
        {
            if (site.Start <= position && position < site.End)
            {
                return true;
            }
        }

        return false;
    }
}
