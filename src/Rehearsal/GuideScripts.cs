using Fieldguide.Diagnostics;
using Fieldguide.Files;

namespace Fieldguide.Rehearsal;

/// <summary>The scripts of one guide, in order of the text.</summary>
public sealed record GuideScripts(SourcePath Path, IReadOnlyList<RehearsalScript> Scripts)
{
    /// <summary>A warning for each script whose phases do not take what the guide says they take.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
    [
        .. Scripts.Where(s => !s.AddsUp).Select(s => Diagnostic.Warning(
            DiagnosticCodes.TimesDoNotAddUp,
            new(Path.Value, s.Stated!.Line, s.Stated.Column), // What contradicts the phases was stated.
            $"The phases of \"{s.Title}\" take {TimeText.Range(s.Least, s.Most)}, which the {TimeText.Range(s.Stated.Least, s.Stated.Most)} stated here do not fit.",
            "Change the minutes of a phase or the total.")),
    ];
}
