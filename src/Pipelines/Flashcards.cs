using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>Decks on pages, on paper and for other programs.</summary>
public sealed class Flashcards : Pipeline
{
    public Flashcards(SitePlan plan)
    {
        Dependencies = [nameof(Decks), nameof(Ids), nameof(Shelf), nameof(Links)];
        Process = [new PublishDecks(plan.Site, plan.Compose)];
    }
}
