namespace Fieldguide.Identity;

/// <summary>A line of the ledger while its card or item is looked for.</summary>
internal sealed class KnownId(LedgerEntry entry)
{
    public LedgerEntry Entry { get; } = entry;

    /// <summary>Null where nothing was found that is to keep the id.</summary>
    public WantedId? Owner { get; set; }

    /// <summary>Not to be matched any more.</summary>
    public bool IsTaken { get; set; }
}
