using System.Globalization;
using Fieldguide.Markdown.Blocks;
using Fieldguide.Rehearsal;

namespace Fieldguide.Rendering.Rehearsal;

/// <summary>A finished script as its page shows it.</summary>
public static class ScriptModels
{
    public static ScriptContent Build(FinishedScript finished, PageScope scope)
    {
        var script = finished.Script;
        var phases = new List<PhaseModel>();
        var along = new List<PhaseModel>();
        var at = 0;
        var exact = script.Phases.Any(p => p.Plan % 60 != 0);
        foreach (var phase in script.Phases)
        {
            var number = phases.Count + along.Count + 1;
            var model = Phase(finished, phase, (at, exact), number, scope);
            (phase.Length.Kind == PhaseLengthKind.Throughout ? along : phases).Add(model);
            at += phase.Plan;
        }

        return new(
            finished.Slug, script.Title,
            new(scope.To(finished.Guide.Address, finished.Above?.Id), finished.Above is null ? script.PageTitle : $"{script.PageTitle} › {finished.Above.Text}"),
            [.. finished.Also.Select(p => new ScriptSource(scope.To(p.Address), p.Guide.Title))],
            TimeText.Length(script.Plan), script.Plan, Problem(script), phases, along);
    }

    private static PhaseModel Phase(FinishedScript finished, ScriptPhase phase, (int Seconds, bool Exact) clock, int number, PageScope scope)
    {
        var (at, exact) = clock;
        var length = phase.Length;
        var (least, most) = length.IsTimed ? (length.Least, length.Most) : (phase.Plan, phase.Plan);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"fg:phase-{number}"),
            phase.Name,
            phase.Plan > 0 ? $"{TimeText.Clock(at, exact)} – {TimeText.Clock(at + phase.Plan, exact)}" : null,
            phase.Plan > 0 ? TimeText.Length(phase.Plan) : WithoutMinutes(length.Kind),
            least < most ? TimeText.Range(least, most) : null,
            at, phase.Plan, least, most,
            finished.HeadingOn(phase.Line) is { } heading ? scope.To(finished.Guide.Address, heading.Id) : null,
            Html(phase.Text.Do, finished, scope), Html(phase.Text.Items, finished, scope), Html(phase.Text.Say, finished, scope));
    }

    private static string WithoutMinutes(PhaseLengthKind kind) => kind switch
    {
        PhaseLengthKind.Throughout => "all along",
        PhaseLengthKind.After => "after that",
        PhaseLengthKind.Rest => "what is left",
        _ => "no minutes given",
    };

    private static string? Problem(RehearsalScript script) => script.AddsUp ? null
        : $"The guide says {TimeText.Range(script.Stated!.Least, script.Stated.Most)} for all of it, but its phases take {TimeText.Range(script.Least, script.Most)}. This plan keeps to the phases."; // Nothing is contradicted unless stated.

    private static IReadOnlyList<string> Html(IReadOnlyList<RichText> texts, FinishedScript finished, PageScope scope) =>
        [.. texts.Select(t => scope.Html(finished.Guide.Path, t.ToTemplate()))];
}
