using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>The terms that guides announce or name by their form, before it is known which of them the guide really speaks of.</summary>
public sealed class Terms : Pipeline
{
    public Terms(SitePlan plan)
    {
        Dependencies = [nameof(Guides), nameof(Shelf)];
        Process =
        [
            new TakeGuides(),
            new DiscoverTerms(plan.Concepts),
            new PlanSurvey(plan.Concepts),
        ];
    }
}
