using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>Where concepts are named, which mentions become links, and the pages and data that come of it.</summary>
public sealed class Mentions : Pipeline
{
    public Mentions(SitePlan plan)
    {
        Dependencies = [nameof(Concepts), nameof(Shelf), nameof(Links)];
        Process =
        [
            new TakeLinkedPages(),
            new FindMentions(),
            new DescribeConcepts(plan.Concepts),
        ];
    }
}
