using Fieldguide.Files;

namespace Fieldguide.Rehearsal;

/// <summary>A session by the clock: the phases of one framework as one guide gives them.</summary>
/// <param name="Title">The framework's name: the heading it stands under, or the page's title.</param>
/// <param name="Line">Where it begins in the file, from 1.</param>
/// <param name="Least">Seconds that its phases take at least; of fixed minutes the same as <paramref name="Most"/>.</param>
/// <param name="Stated">What the guide says they take together; null when it does not say.</param>
public sealed record RehearsalScript(
    SourcePath Page,
    string PageTitle,
    string Title,
    int Line,
    IReadOnlyList<ScriptPhase> Phases,
    int Least,
    int Most,
    StatedTotal? Stated)
{
    /// <summary>Seconds of the plan.</summary>
    public int Plan => Phases.Sum(p => p.Plan);

    /// <summary>False when the phases cannot take what the guide says they take.</summary>
    public bool AddsUp => Stated is null || Stated.Fits(Least, Most);
}
