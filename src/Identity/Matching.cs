namespace Fieldguide.Identity;

/// <summary>What is still to be matched: cards and items that want an id, and ids that want their card or item.</summary>
internal sealed class Matching
{
    private Matching(IReadOnlyList<WantedId> wanted, IReadOnlyList<KnownId> known) => (Wanted, Known) = (wanted, known);

    public IReadOnlyList<WantedId> Wanted { get; }

    /// <summary>In order of id.</summary>
    public IReadOnlyList<KnownId> Known { get; }

    public static Matching Of(Ledger before, IReadOnlyList<IdSubject> subjects) => new(Drafts(subjects), [.. before.Entries.Select(e => new KnownId(e))]);

    public IReadOnlyList<WantedId> OpenWanted() => [.. Wanted.Where(w => w.IsOpen)];

    public IReadOnlyList<KnownId> OpenKnown(bool retired) => [.. Known.Where(k => !k.IsTaken && k.Entry.Retired == retired)];

    public static void Join(WantedId wanted, KnownId known)
    {
        wanted.Known = known;
        known.Owner = wanted;
        known.IsTaken = true;
    }

    private static WantedId[] Drafts(IReadOnlyList<IdSubject> subjects)
    {
        var drafts = new WantedId[subjects.Count];
        var alike = new Dictionary<LedgerEntry, int>(SameText.InPlace);
        IReadOnlyList<string> path = [];
        var headings = "";
        for (var i = 0; i < drafts.Length; i++)
        {
            var subject = subjects[i];
            if (!ReferenceEquals(subject.HeadingPath, path))
            {
                path = subject.HeadingPath;
                headings = NormalText.Of(string.Join(" › ", path));
            }

            var draft = new LedgerEntry("", subject.Kind, subject.Page, headings, NormalText.Of(subject.Front), NormalText.Of(subject.Back));
            var nth = alike.GetValueOrDefault(draft) + 1;
            alike[draft] = nth;
            drafts[i] = new(subject, nth == 1 ? draft : draft with { Nth = nth });
        }

        return drafts;
    }
}
