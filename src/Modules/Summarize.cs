using Fieldguide.Execution;
using Fieldguide.Linking;
using Fieldguide.Markdown;
using Fieldguide.Pipelines;

namespace Fieldguide.Modules;

/// <summary>Gathers what the other pipelines found.</summary>
public sealed class Summarize(RepairPlan repairs) : JoinModule<NoValue, SiteSummary>
{
    protected override IEnumerable<Document<SiteSummary>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var repaired = context.Outputs.FromPipeline<ParsedGuide>(nameof(Guides))
            .Where(g => g.Value.Repair.Sequences.Count > 0)
            .Select(g => new RepairedFile(g.Id, g.Value.Repair));
        var count = context.Outputs.Only<Library>(nameof(Shelf)).Value.ReadingOrder.Count;
        yield return new("summary", "", new(SiteDiagnostics.Of(context.Outputs, repairs), [.. repaired], count) { Ids = context.Outputs.Only<IdBook>(nameof(Ids)).Value.Update });
    }
}
