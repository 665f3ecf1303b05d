using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>All guides joined: sections, order, addresses.</summary>
public sealed class Shelf : Pipeline
{
    public Shelf(SitePlan plan)
    {
        Dependencies = [nameof(Sources), nameof(Guides)];
        Process = [new BuildLibrary(plan.RootTitle, hasSitemap: plan.Compose.SiteUrl is not null)];
    }
}
