namespace Fieldguide.Identity;

/// <summary>A card or item while its id is looked for.</summary>
internal sealed class WantedId(IdSubject subject, LedgerEntry draft)
{
    public IdSubject Subject { get; } = subject;

    /// <summary>The line the ledger would get, its id still empty.</summary>
    public LedgerEntry Draft { get; } = draft;

    /// <summary>The draft as the ledger may know it: on the page where its page lay before it moved.</summary>
    public LedgerEntry Sought { get; set; } = draft;

    public KnownId? Known { get; set; }

    public string? Pinned { get; set; }

    public bool IsOpen => Known is null && Pinned is null;
}
