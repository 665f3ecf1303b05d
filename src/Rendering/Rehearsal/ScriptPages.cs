using System.Globalization;
using Fieldguide.Linking;
using Fieldguide.Rehearsal;

namespace Fieldguide.Rendering.Rehearsal;

/// <summary>What the scripts add to the site: their pages, and the way to them from guide pages and home.</summary>
public static class ScriptPages
{
    private const string Title = "Rehearse";

    private const int Hour = 3600;

    public static Contribution Contribute(IReadOnlyList<FinishedScript> scripts, IReadOnlyList<Diagnostics.Diagnostic> diagnostics) => scripts.Count == 0
        ? new() { Diagnostics = diagnostics }
        : new()
        {
            Pages = [Index(scripts), .. scripts.Select(Page)],
            Ends = [.. scripts.SelectMany(s => s.Also.Prepend(s.Guide)).DistinctBy(p => p.Path).Select(p => End(p, scripts))],
            Doors = [new(FinishedScript.Index, Title, scripts.Count, scripts.Count == 1 ? "timed plan" : "timed plans")],
            Diagnostics = diagnostics,
        };

    private static SitePage Index(IReadOnlyList<FinishedScript> scripts) => new(
        FinishedScript.Index, Title, "The guide’s own plans by the clock, to run here or to print.", [], scope => IndexContent(scripts, scope), Bar: Title);

    private static SitePage Page(FinishedScript script) => new(
        script.Address, script.Script.Title, Description(script.Script), [new(FinishedScript.Index, Title)], scope => ScriptModels.Build(script, scope));

    private static PageEnd End(LibraryPage page, IReadOnlyList<FinishedScript> scripts) =>
        new(page.Path, 40, Title, [.. scripts.Where(s => s.Guide == page || s.Also.Contains(page)).Select(s => new PageEndLink(s.Address, s.Script.Title, TimeText.Length(s.Script.Plan)))]);

    /// <summary>What goes on beside all phases is none of those the clock counts.</summary>
    private static string Description(RehearsalScript script)
    {
        var phases = script.Phases.Count(p => p.Length.Kind != PhaseLengthKind.Throughout);
        return string.Create(CultureInfo.InvariantCulture, $"{TimeText.Length(script.Plan)} in {phases} {(phases == 1 ? "phase" : "phases")}.");
    }

    private static ScriptIndexContent IndexContent(IReadOnlyList<FinishedScript> scripts, PageScope scope) => new(
        [.. scripts.Select(s => Link(s, scope))],
        Math.Min(Hour, scripts.Max(s => s.Script.Plan)));

    private static ScriptLink Link(FinishedScript finished, PageScope scope)
    {
        var script = finished.Script;
        var parts = new List<PhasePart>();
        var at = 0;
        foreach (var phase in script.Phases.Where(p => p.Plan > 0))
        {
            parts.Add(new(phase.Name, TimeText.Length(phase.Plan), at, phase.Plan));
            at += phase.Plan;
        }

        var source = script.PageTitle == script.Title ? null : new ScriptSource(scope.To(finished.Guide.Address, finished.Above?.Id), script.PageTitle);
        return new(scope.To(finished.Address), finished.Slug, script.Title, TimeText.Length(script.Plan), script.Plan, source, script.AddsUp, parts);
    }
}
