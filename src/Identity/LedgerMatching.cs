using Fieldguide.Diagnostics;

namespace Fieldguide.Identity;

/// <summary>
/// Gives every card and item the id it had before, however the text was edited since:
/// pinned ids first; then what stands letter for letter in its place, elsewhere on its page, on a page that moved, on any page;
/// then what is alike, page by page; then, where it was plainly the same, what had been retired; then new ids.
/// What no page has any more is retired, never forgotten.
/// </summary>
public static class LedgerMatching
{
    /// <param name="subjects">In reading order: of cards alike in everything the first keeps the first id.</param>
    public static LedgerUpdate Assign(Ledger before, IReadOnlyList<IdSubject> subjects)
    {
        var matching = Matching.Of(before, subjects);
        var problems = PinnedIds.Take(matching);
        ExactMatching.InPlace(matching);
        if (before.Entries.Count > 0 && matching.Wanted.Any(w => w.IsOpen))
        {
            MatchTheRest(matching);
        }

        return Finish(before, matching, problems);
    }

    private static void MatchTheRest(Matching matching)
    {
        ExactMatching.OnPage(matching, retired: false);
        if (PageMoves.Follow(matching))
        {
            ExactMatching.InPlace(matching);
            ExactMatching.OnPage(matching, retired: false);
        }

        ExactMatching.Anywhere(matching, retired: false);
        ExactMatching.OnPage(matching, retired: true);
        SimilarMatching.Run(matching, retired: false);
        ExactMatching.Anywhere(matching, retired: true);
        SimilarMatching.Run(matching, retired: true);
    }

    private static LedgerUpdate Finish(Ledger before, Matching matching, IReadOnlyList<Diagnostic> problems)
    {
        var taken = new HashSet<string>(before.Entries.Select(e => e.Id), StringComparer.Ordinal);
        taken.UnionWith(matching.Wanted.Select(w => w.Pinned).OfType<string>());
        var entries = new List<LedgerEntry>(matching.Known.Count);
        var identities = new AssignedId[matching.Wanted.Count];
        var changed = false;
        for (var i = 0; i < identities.Length; i++)
        {
            var wanted = matching.Wanted[i];
            var entry = wanted.Known is { } known
                ? Revision.Of(known.Entry, wanted.Draft)
                : wanted.Draft with { Id = wanted.Pinned ?? DerivedIds.New(wanted.Draft, taken) };
            changed |= !ReferenceEquals(entry, wanted.Known?.Entry);
            entries.Add(entry);
            identities[i] = new(entry.Id, entry.Rev, entry.AnswerRev);
        }

        foreach (var left in matching.Known.Where(k => k.Owner is null))
        {
            changed |= !left.Entry.Retired;
            entries.Add(left.Entry.Retired ? left.Entry : left.Entry with { Retired = true });
        }

        entries.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return new(changed ? new(entries) : before, identities, problems);
    }
}
