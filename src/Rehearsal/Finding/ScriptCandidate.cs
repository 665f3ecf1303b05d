namespace Fieldguide.Rehearsal.Finding;

/// <param name="Lengths">By phase of the sequence.</param>
/// <param name="Plan">Seconds by phase, where the guide itself chose a point in each range; else null.</param>
public sealed record ScriptCandidate(TimedSequence Sequence, IReadOnlyList<PhaseLength> Lengths, StatedTotal? Stated, IReadOnlyList<int>? Plan = null)
{
    public IReadOnlyList<FoundPhase> Timed => [.. Sequence.Phases.Where((_, i) => Lengths[i].IsTimed)];

    public IReadOnlyList<PhaseLength> TimedLengths => [.. Lengths.Where(l => l.IsTimed)];

    /// <summary>Each phase has fixed minutes.</summary>
    public bool IsExact => Lengths.All(l => l.Least == l.Most);
}
