namespace Fieldguide.Rehearsal;

/// <param name="Name">Without number and time.</param>
/// <param name="Line">In the file, from 1.</param>
/// <param name="Plan">Seconds chosen within <paramref name="Length"/>, so that all phases fit the stated total; 0 for a phase without minutes.</param>
public sealed record ScriptPhase(string Name, int Line, PhaseLength Length, int Plan, PhaseText Text);
