using System.Diagnostics.CodeAnalysis;

namespace Fieldguide.Identity;

/// <summary>Two lines of the ledger with equal front and back, both cards or both items, and what else they must share.</summary>
internal sealed class SameText : IEqualityComparer<LedgerEntry>
{
    private readonly bool _page;
    private readonly bool _headings;
    private readonly bool _nth;

    private SameText(bool page, bool headings, bool nth) => (_page, _headings, _nth) = (page, headings, nth);

    /// <summary>On one page, under the same headings, and the same one of several that are alike.</summary>
    public static SameText AndNth { get; } = new(true, true, true);

    public static SameText InPlace { get; } = new(true, true, false);

    public static SameText OnPage { get; } = new(true, false, false);

    public static SameText Anywhere { get; } = new(false, false, false);

    public bool Equals(LedgerEntry? x, LedgerEntry? y) => ReferenceEquals(x, y)
        || (x is not null && y is not null
            && x.Front == y.Front
            && x.Back == y.Back
            && x.IsItem == y.IsItem
            && (!_page || x.Page == y.Page)
            && (!_headings || x.Headings == y.Headings)
            && (!_nth || x.Nth == y.Nth));

    public int GetHashCode([DisallowNull] LedgerEntry obj)
    {
        var hash = (obj.Front.GetHashCode(StringComparison.Ordinal) * 31) + obj.Back.GetHashCode(StringComparison.Ordinal);
        return _page ? (hash * 31) + obj.Page.GetHashCode(StringComparison.Ordinal) : hash;
    }
}
