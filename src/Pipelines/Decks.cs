using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>Cards with their ids as decks, on pages, on paper and for other programs.</summary>
public sealed class Decks : Pipeline
{
    public Decks(SitePlan plan)
    {
        Dependencies = [nameof(Cards), nameof(Ids), nameof(Links), nameof(Shelf)];
        Process = [new FinishDecks(plan.Site, plan.Compose)];
    }
}
