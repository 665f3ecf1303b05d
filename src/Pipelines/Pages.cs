using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>Guide pages, section pages, the home page and the page for wrong addresses.</summary>
public sealed class Pages : Pipeline
{
    public Pages(SitePlan plan)
    {
        PostProcess = [new PlanPages()];
        Output = [new PublishPages(plan.Renderer, plan.Site, plan.Compose)];
    }
}
