using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>All lists with their ids and addresses, and what they add to the site.</summary>
public sealed class Lists : Pipeline
{
    public Lists(SitePlan plan)
    {
        Dependencies = [nameof(Checklists), nameof(Ids), nameof(Mentions), nameof(Shelf)];
        Process = [new FinishLists(plan.Site.Title, plan.Compose.SiteUrl)];
    }
}
