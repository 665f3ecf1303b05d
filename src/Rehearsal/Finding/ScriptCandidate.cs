namespace Fieldguide.Rehearsal.Finding;

/// <param name="Lengths">By phase of the sequence.</param>
/// <param name="Places">Where it is told: more than one where several structures say the same.</param>
/// <param name="Plan">Seconds by phase, where the guide itself chose a point in each range; else null.</param>
public sealed record ScriptCandidate(
    TimedSequence Sequence, IReadOnlyList<PhaseLength> Lengths, StatedTotal? Stated, IReadOnlyList<ToldAt> Places, IReadOnlyList<int>? Plan = null)
{
    public IReadOnlyList<FoundPhase> Timed => [.. Sequence.Phases.Where((_, i) => Lengths[i].IsTimed)];

    public IReadOnlyList<PhaseLength> TimedLengths => [.. Lengths.Where(l => l.IsTimed)];

    /// <summary>Each phase has fixed minutes.</summary>
    public bool IsExact => Lengths.All(l => l.Least == l.Most);
}

/// <param name="Line">Of the structure's beginning, from 1.</param>
/// <param name="Scope">The heading it stands under; null for the page itself.</param>
public sealed record ToldAt(int Line, string? Scope);
