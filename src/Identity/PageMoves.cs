namespace Fieldguide.Identity;

/// <summary>A page that is gone and a page that is new are one page that moved, where enough of their texts are the same.</summary>
internal static class PageMoves
{
    /// <summary>Of the texts of the smaller page, so many must be on the other one, letter for letter.</summary>
    private const double LeastShare = 0.3;

    /// <summary>Lets what is on the new page be looked for on the old one.</summary>
    /// <returns>False where no page moved.</returns>
    public static bool Follow(Matching matching)
    {
        var nowOn = new HashSet<string>(matching.Wanted.Select(w => w.Draft.Page), StringComparer.Ordinal);
        var gone = OnPages(matching.Known.Where(k => !k.IsTaken && !k.Entry.Retired && !nowOn.Contains(k.Entry.Page)), k => k.Entry.Page);
        if (gone.Count == 0)
        {
            return false;
        }

        var wereOn = new HashSet<string>(matching.Known.Where(k => !k.Entry.Retired).Select(k => k.Entry.Page), StringComparer.Ordinal);
        var added = OnPages(matching.Wanted.Where(w => !wereOn.Contains(w.Draft.Page)), w => w.Draft.Page);
        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        var followed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in Pairs(gone, added))
        {
            if (!moved.ContainsKey(pair.To) && followed.Add(pair.From))
            {
                moved[pair.To] = pair.From;
            }
        }

        foreach (var wanted in matching.Wanted)
        {
            if (moved.TryGetValue(wanted.Draft.Page, out var from))
            {
                wanted.Sought = wanted.Draft with { Page = from };
            }
        }

        return moved.Count > 0;
    }

    private static Dictionary<string, List<T>> OnPages<T>(IEnumerable<T> things, Func<T, string> page)
        where T : class
    {
        var pages = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var thing in things)
        {
            if (!pages.TryGetValue(page(thing), out var list))
            {
                pages[page(thing)] = list = [];
            }

            list.Add(thing);
        }

        return pages;
    }

    /// <summary>The likeliest first.</summary>
    private static IEnumerable<MovedPage> Pairs(Dictionary<string, List<KnownId>> gone, Dictionary<string, List<WantedId>> added)
    {
        var texts = new Dictionary<LedgerEntry, string>(SameText.Anywhere);
        foreach (var known in gone.Values.SelectMany(k => k))
        {
            texts.TryAdd(known.Entry, known.Entry.Page);
        }

        var pairs = new List<MovedPage>();
        foreach (var (to, wanted) in added)
        {
            var shared = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var one in wanted)
            {
                if (texts.TryGetValue(one.Draft, out var from))
                {
                    shared[from] = shared.GetValueOrDefault(from) + 1;
                }
            }

            foreach (var (from, count) in shared)
            {
                if (count >= LeastShare * Math.Min(wanted.Count, gone[from].Count))
                {
                    pairs.Add(new(from, to, count));
                }
            }
        }

        // Nothing in common to the letter, but the same file in another folder.
        var names = gone.Keys.GroupBy(NameOf, StringComparer.Ordinal).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single(), StringComparer.Ordinal);
        foreach (var to in added.Keys)
        {
            if (names.TryGetValue(NameOf(to), out var from))
            {
                pairs.Add(new(from, to, 0));
            }
        }

        return pairs.OrderByDescending(p => p.Shared)
            .ThenByDescending(p => NameOf(p.From) == NameOf(p.To))
            .ThenBy(p => p.To, StringComparer.Ordinal)
            .ThenBy(p => p.From, StringComparer.Ordinal);
    }

    private static string NameOf(string page) => page[(page.LastIndexOf('/') + 1)..];

    private sealed record MovedPage(string From, string To, int Shared);
}
