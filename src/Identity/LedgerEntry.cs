namespace Fieldguide.Identity;

/// <summary>One id, with what is needed to know its card or item again. Texts are as <see cref="NormalText"/> makes them.</summary>
/// <param name="Headings">Joined by " › ".</param>
public sealed record LedgerEntry(string Id, string Kind, string Page, string Headings, string Front, string Back)
{
    /// <inheritdoc cref="AssignedId"/>
    public int Rev { get; init; } = 1;

    /// <inheritdoc cref="AssignedId"/>
    public int AnswerRev { get; init; } = 1;

    /// <summary>From 1: which of several that are alike in everything, in the order of the page.</summary>
    public int Nth { get; init; } = 1;

    /// <summary>No page has it any more. It stays, so that its id is never given away and comes back with it.</summary>
    public bool Retired { get; init; }

    /// <summary>The answer at <see cref="AnswerRev"/>, where small edits have led away from it since; null where it is <see cref="Back"/>.</summary>
    public string? Learned { get; init; }

    /// <summary>Items and cards never take each other's ids.</summary>
    public bool IsItem => Kind == IdSubject.Item;
}
