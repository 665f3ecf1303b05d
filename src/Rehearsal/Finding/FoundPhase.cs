using Fieldguide.Rehearsal.Times;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>A line of a plan as it was written.</summary>
/// <param name="Time">Null where none is stated.</param>
/// <param name="IsNumbered">It said "Phase 3", "Step 3" or "3." itself.</param>
public sealed record FoundPhase(string Name, TimeExpression? Time, int Line, PhaseText Text, bool IsNumbered);
