using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>What this guide may speak of: authors' concept pages, the lexicon, and what the text itself announces.</summary>
public sealed class Concepts : Pipeline
{
    public Concepts(SitePlan plan)
    {
        Dependencies = [nameof(Guides), nameof(Shelf)];
        Process =
        [
            new TakeGuides(),
            new DiscoverTerms(plan.Concepts),
            new BuildConceptBook(plan.Concepts),
        ];
    }
}
