namespace Fieldguide.Identity;

/// <summary>Matching where not a letter has changed: in its place, elsewhere on its page, on another page.</summary>
internal static class ExactMatching
{
    /// <summary>Below this a text, such as "Add tests", says too little to be known again on another page by itself.</summary>
    private const int WordsThatTell = 4;

    /// <summary>Those in use come before those retired.</summary>
    public static void InPlace(Matching matching)
    {
        var places = new Dictionary<LedgerEntry, KnownId>(SameText.AndNth);
        foreach (var retired in new[] { false, true })
        {
            foreach (var known in matching.Known)
            {
                if (!known.IsTaken && known.Entry.Retired == retired)
                {
                    places.TryAdd(known.Entry, known);
                }
            }
        }

        foreach (var wanted in matching.Wanted)
        {
            if (wanted.IsOpen && places.TryGetValue(wanted.Sought, out var known) && !known.IsTaken)
            {
                Matching.Join(wanted, known);
            }
        }
    }

    /// <summary>Renamed headings and moved sections, where the text stands on the page once.</summary>
    public static void OnPage(Matching matching, bool retired) => WhereUnique(matching, retired, SameText.OnPage, static (_, _) => true);

    /// <summary>What went to another page while its old page stayed.</summary>
    public static void Anywhere(Matching matching, bool retired) => WhereUnique(matching, retired, SameText.Anywhere, static (wanted, known) =>
        wanted.Headings == known.Headings || Tokens.Of(wanted.Front).Count + Tokens.Of(wanted.Back).Count >= WordsThatTell);

    private static void WhereUnique(Matching matching, bool retired, SameText same, Func<LedgerEntry, LedgerEntry, bool> allowed)
    {
        var open = matching.OpenWanted();
        var candidates = open.Count == 0 ? [] : matching.OpenKnown(retired);
        if (candidates.Count == 0)
        {
            return;
        }

        var wanted = new Dictionary<LedgerEntry, WantedId?>(same);
        foreach (var one in open)
        {
            wanted[one.Sought] = wanted.ContainsKey(one.Sought) ? null : one;
        }

        var known = new Dictionary<LedgerEntry, KnownId?>(same);
        foreach (var one in candidates)
        {
            known[one.Entry] = known.ContainsKey(one.Entry) ? null : one;
        }

        foreach (var one in open)
        {
            if (wanted[one.Sought] is not null && known.TryGetValue(one.Sought, out var match) && match is not null && allowed(one.Sought, match.Entry))
            {
                Matching.Join(one, match);
            }
        }
    }
}
