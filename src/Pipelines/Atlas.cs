using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>The pages and data of concepts.</summary>
public sealed class Atlas : Pipeline
{
    public Atlas(SitePlan plan)
    {
        Dependencies = [nameof(Concepts), nameof(Mentions), nameof(Shelf), nameof(Sources)];
        Process = [new TakeMentions(), new DescribeConcepts(plan.Concepts)];
    }
}
