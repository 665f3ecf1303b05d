namespace Fieldguide.Identity;

/// <summary>
/// Matching after edits: what is left on a page is compared each with each, and all pairs of the page are chosen together so
/// that their likeness is highest in sum. Greedy choice would give the first of two similar cards the id of the second.
/// </summary>
internal static class SimilarMatching
{
    /// <summary>In use: so much of the words must agree.</summary>
    public const double Least = 0.6;

    /// <summary>Retired long ago perhaps: it must be plainly the same one to come back.</summary>
    public const double LeastForRetired = 0.8;

    /// <summary>Cubic time stops here. A page with more left over is matched heading by heading, and within one in pieces by the order of the fronts.</summary>
    private const int MostAtOnce = 300;

    private static readonly List<KnownId> Nobody = [];

    public static void Run(Matching matching, bool retired)
    {
        var open = matching.OpenWanted();
        var candidates = open.Count == 0 ? [] : matching.OpenKnown(retired);
        if (candidates.Count == 0)
        {
            return;
        }

        var known = candidates.GroupBy(k => PageOf(k.Entry), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var pages = open.GroupBy(w => PageOf(w.Sought), StringComparer.Ordinal).Where(g => known.ContainsKey(g.Key)).ToArray();
        if (pages.Length == 0)
        {
            return;
        }

        var contexts = PageWords.Of(matching, PageOf, [.. pages.Select(p => p.Key)]);
        foreach (var page in pages)
        {
            Page([.. page], known[page.Key], contexts[page.Key], retired ? LeastForRetired : Least);
        }
    }

    /// <summary>Cards and items of a page are matched apart.</summary>
    private static string PageOf(LedgerEntry entry) => entry.IsItem ? "\t" + entry.Page : entry.Page;

    private static void Page(List<WantedId> wanted, List<KnownId> known, PageWords words, double least)
    {
        if (wanted.Count <= MostAtOnce && known.Count <= MostAtOnce)
        {
            Block(wanted, known, words, least);
            return;
        }

        var sections = known.GroupBy(k => k.Entry.Headings, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var section in wanted.GroupBy(w => w.Sought.Headings, StringComparer.Ordinal))
        {
            Pieces([.. section], sections.GetValueOrDefault(section.Key, Nobody), words, least);
        }

        Pieces([.. wanted.Where(w => w.IsOpen)], [.. known.Where(k => !k.IsTaken)], words, least);
    }

    private static void Pieces(List<WantedId> wanted, List<KnownId> known, PageWords words, double least)
    {
        if (wanted.Count > MostAtOnce || known.Count > MostAtOnce)
        {
            wanted = [.. wanted.OrderBy(w => w.Sought.Front, StringComparer.Ordinal)];
            known = [.. known.OrderBy(k => k.Entry.Front, StringComparer.Ordinal)];
        }

        for (var start = 0; start < wanted.Count && start < known.Count; start += MostAtOnce)
        {
            Block([.. wanted.Skip(start).Take(MostAtOnce)], [.. known.Skip(start).Take(MostAtOnce)], words, least);
        }
    }

    private static void Block(List<WantedId> wanted, List<KnownId> known, PageWords words, double least)
    {
        var entries = known.ConvertAll(k => new WeighedEntry(k.Entry, words));
        var values = new double[wanted.Count][];
        for (var i = 0; i < wanted.Count; i++)
        {
            var sought = new WeighedEntry(wanted[i].Sought, words);
            values[i] = [.. entries.Select(e => sought.Worth(e, least))];
        }

        var columns = OptimalAssignment.Solve(values);
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] >= 0)
            {
                Matching.Join(wanted[i], known[columns[i]]);
            }
        }
    }
}
