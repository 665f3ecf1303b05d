namespace Fieldguide.Identity;

/// <summary>What becomes of a line of the ledger when its card or item is found again.</summary>
internal static class Revision
{
    /// <returns>The same object where nothing is to be written.</returns>
    public static LedgerEntry Of(LedgerEntry entry, LedgerEntry draft)
    {
        var edited = entry.Front != draft.Front || entry.Back != draft.Back || entry.Headings != draft.Headings || entry.Page != draft.Page;
        if (!edited && !entry.Retired && entry.Kind == draft.Kind && entry.Nth == draft.Nth)
        {
            return entry;
        }

        var rev = edited ? entry.Rev + 1 : entry.Rev;
        var learned = entry.Learned ?? entry.Back;
        var isAnother = AnswerChange.IsAnother(learned, draft.Back);
        return draft with
        {
            Id = entry.Id,
            Rev = rev,
            AnswerRev = isAnother ? rev : entry.AnswerRev,
            Learned = isAnother || learned == draft.Back ? null : learned,
        };
    }
}
