using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>Each file by itself: bytes, text, tree, facts.</summary>
public sealed class Guides : Pipeline
{
    public Guides(SitePlan plan)
    {
        Dependencies = [nameof(Sources)];
        Process =
        [
            new TakeGuideFiles(),
            new ReadGuides(plan.Repairs.Rules),
            new ParseGuides(),
        ];
    }
}
