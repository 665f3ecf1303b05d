using Fieldguide.Execution;
using Fieldguide.Linking;
using Fieldguide.Pipelines;

namespace Fieldguide.Modules;

/// <summary>Gathers what the other pipelines found.</summary>
public sealed class Summarize : JoinModule<NoValue, SiteSummary>
{
    protected override IEnumerable<Document<SiteSummary>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var guides = context.Outputs.Only<Library>(nameof(Shelf)).Value.ReadingOrder.Count;
        yield return new("summary", "", new(SiteDiagnostics.Of(context.Outputs), guides));
    }
}
