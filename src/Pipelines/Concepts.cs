using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>What this guide may speak of: authors' concept pages, the lexicon, and what the text itself announces.</summary>
public sealed class Concepts : Pipeline
{
    public Concepts(SitePlan plan)
    {
        Dependencies = [nameof(Guides), nameof(Shelf), nameof(Terms)];
        Process =
        [
            new TakePages(),
            new SurveyPages(),
            new BuildConceptBook(plan.Concepts),
        ];
    }
}
