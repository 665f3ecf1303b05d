namespace Fieldguide.Rehearsal.Finding;

/// <summary>Phases that stand one below the other in one structure.</summary>
/// <param name="Line">Of the structure's beginning, from 1.</param>
/// <param name="Scope">The heading it stands under; null for the page itself.</param>
/// <param name="Label">Tells it from others in the same place, such as the head of its column; null where it is alone.</param>
/// <param name="Totals">What is said about its length near it.</param>
/// <param name="IsSure">Its form says that these things come one after the other; else the sum or the clock has to.</param>
/// <param name="IsDrawn">From a drawing or code, whose words are cut to fit; names are taken from elsewhere where they can be.</param>
public sealed record TimedSequence(
    int Line,
    string? Scope,
    string? Label,
    IReadOnlyList<FoundPhase> Phases,
    IReadOnlyList<StatedTotal> Totals,
    bool IsSure,
    bool IsDrawn = false);
