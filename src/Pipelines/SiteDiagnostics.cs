using Fieldguide.Diagnostics;
using Fieldguide.Execution;
using Fieldguide.Linking;
using Fieldguide.Markdown;
using Fieldguide.Sources;

namespace Fieldguide.Pipelines;

/// <summary>Everything the content gave cause to say, from every step up to the links.</summary>
public static class SiteDiagnostics
{
    public static IReadOnlyList<Diagnostic> Of(PhaseOutputs outputs, RepairPlan repairs) => Diagnostic.Sort(
    [
        .. outputs.Only<SourceTree>(nameof(Sources)).Value.Diagnostics,
        .. new DirectoryDefaults(outputs.Only<SourceTree>(nameof(Sources)).Value.DirectoryDefaults).Diagnostics,
        .. outputs.FromPipeline<ParsedGuide>(nameof(Guides)).SelectMany(g => g.Value.Diagnostics),
        .. outputs.Only<Library>(nameof(Shelf)).Value.Diagnostics,
        .. outputs.FromPipeline<LinkedPage>(nameof(Links)).SelectMany(l => l.Value.Diagnostics),
        .. Features.Of(outputs).SelectMany(f => f.Diagnostics),
        .. SiteFiles.Redirects(outputs).Diagnostics,
        .. UnusedRules(outputs, repairs),
    ]);

    /// <summary>A rule that matches nothing any more is a leftover, or hides a typing error.</summary>
    private static IEnumerable<Diagnostic> UnusedRules(PhaseOutputs outputs, RepairPlan repairs)
    {
        var guides = repairs.Rules.Count == 0 ? [] : outputs.FromPipeline<ParsedGuide>(nameof(Guides));
        return repairs.Rules
            .Where(rule => guides.Where(g => rule.AppliesTo(g.Id)).All(g => g.Value.Repair.UnmatchedPins.Any(p => p.Damaged == rule.Damaged && p.Wanted == rule.Wanted)))
            .Select(rule => Diagnostic.Warning(DiagnosticCodes.UnusedRepair, new(repairs.Path, rule.Line),
                $"The repair of \"{rule.Damaged}\" matches nothing in {rule.Path}.", "Remove it, or correct its path or text."));
    }
}
