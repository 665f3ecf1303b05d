namespace Fieldguide.Identity;

/// <summary>A line of the ledger, or what would be one, with its words weighed among those of its page.</summary>
internal sealed class WeighedEntry(LedgerEntry entry, PageWords words)
{
    private const double ForTheKind = 0.05;
    private const double ForTheHeadings = 0.05;
    private const double ForTheLastHeading = 0.03;

    private readonly LedgerEntry _entry = entry;
    private readonly WordBag _bag = WordBag.Of(PageWords.WordsOf(entry), words.Weight);
    private readonly bool _asksAlone = words.IsOwn(entry.Front);

    /// <summary>
    /// What it is worth to call the two one, 0 where they are not. Squared, so that one good pair is not given up for two poor ones.
    /// </summary>
    /// <remarks>
    /// A question that stands on its page once is the same card however much its answer changed, and only then may its kind
    /// change: an answer that grows makes a card to tell aloud of a card to turn over.
    /// </remarks>
    public double Worth(WeighedEntry other, double least)
    {
        var sameQuestion = _asksAlone && other._asksAlone && _entry.Front == other._entry.Front;
        var likeness = WordBag.Likeness(_bag, other._bag);
        if (sameQuestion)
        {
            likeness = least + ((1 - least) * likeness);
        }

        if (likeness < least || (!sameQuestion && _entry.Kind != other._entry.Kind))
        {
            return 0;
        }

        var worth = likeness + (_entry.Kind == other._entry.Kind ? ForTheKind : 0) + HeadingsShared(other);
        return worth * worth;
    }

    private double HeadingsShared(WeighedEntry other) =>
        _entry.Headings == other._entry.Headings ? ForTheHeadings : Last(_entry.Headings) == Last(other._entry.Headings) ? ForTheLastHeading : 0;

    private static string Last(string headings) => headings[(headings.LastIndexOf('›') + 1)..];
}
