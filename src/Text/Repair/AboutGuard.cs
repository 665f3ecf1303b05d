namespace Fieldguide.Text.Repair;

/// <summary>
/// Text about mojibake quotes it on purpose, mostly in code, in fences, between quotation marks or in cells of its own, and often
/// beside the character it stands for. Such a document is left alone as a whole: repairing its examples would destroy it.
/// </summary>
public static class AboutGuard
{
    private const double MostlyQuoted = .9;
    private const int MaxStraySites = 6;
    private const int MinSoundCharacters = 3;

    /// <summary>Whoever quotes more examples than this says somewhere what they are examples of.</summary>
    private const int MaxUnnamedSites = 20;

    private static readonly System.Buffers.SearchValues<string> KeyWords = System.Buffers.SearchValues.Create(
        [
            "mojibake", "windows-125", "windows 125", "cp125", "cp437", "latin-1", "latin1", "iso-8859", "charset", "iconv", "utf-8", "utf8",
            "code page", "codepage", "double-encod",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the document is about damage rather than damaged.</summary>
    public static bool Speaks(DocumentLines lines, IReadOnlyList<LineRepair> repairs)
    {
        if (repairs.Any(repair => repair.Sites.Any(site => Vocabulary.IsBox(site.Chosen.CodePoint))))
        {
            return false;
        }

        var quoted = new QuotedPlaces(lines);
        var keyWord = lines.Text.AsSpan().ContainsAny(KeyWords);
        if (!keyWord && lines.Text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') >= 0)
        {
            return false;
        }

        if (!keyWord && repairs.Sum(repair => repair.Sites.Count) > MaxUnnamedSites)
        {
            return false;
        }

        int sites = 0, inQuotes = 0, inFences = 0, twins = 0, linesWithTwins = 0;
        var literals = LiteralsOutside(lines, repairs);
        foreach (var (line, found) in repairs)
        {
            var twinHere = false;
            foreach (var site in found)
            {
                sites++;
                var place = quoted.At(line, site.Start);
                var twin = lines[line].Contains(CodePoint.Text(site.Chosen.CodePoint), StringComparison.Ordinal);
                inQuotes += place != QuotedPlace.None || (twin && StandsAlone(lines[line], site)) ? 1 : 0;
                inFences += place == QuotedPlace.Fence ? 1 : 0;
                twins += literals.Contains(site.Chosen.CodePoint) ? 1 : 0;
                twinHere |= twin;
            }

            linesWithTwins += twinHere ? 1 : 0;
        }

        if (keyWord && sites <= MaxStraySites && twins == sites)
        {
            return true;
        }

        var besideTwins = 2 * linesWithTwins >= repairs.Count;
        var soundProse = quoted.SoundProseCharacters(repairs) >= MinSoundCharacters;
        return inQuotes >= MostlyQuoted * sites
            && (inFences == 0 ? keyWord || besideTwins || soundProse : (keyWord && soundProse) || besideTwins);
    }

    /// <summary>Apart from all words, as in the cell of a table: beside the character itself, that is as good as quotation marks.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> line, Site site) =>
        (site.Start == 0 || !char.IsLetterOrDigit(line[site.Start - 1])) && (site.End == line.Length || !char.IsLetterOrDigit(line[site.End]));

    /// <summary>Non-ASCII characters that stand in the document outside every site.</summary>
    private static HashSet<int> LiteralsOutside(DocumentLines lines, IReadOnlyList<LineRepair> repairs)
    {
        var literals = new HashSet<int>();
        var next = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            var sites = next < repairs.Count && repairs[next].Line == line ? repairs[next++].Sites : [];
            var site = 0;
            for (var i = 0; i < lines[line].Length;)
            {
                if (site < sites.Count && sites[site].Start == i)
                {
                    i = sites[site++].End;
                    continue;
                }

                var c = CodePoint.At(lines[line], i, out var length);
                if (c > 0x7F)
                {
                    literals.Add(c);
                }

                i += length;
            }
        }

        return literals;
    }
}
