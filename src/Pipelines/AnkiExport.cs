using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>The cards of all decks as files that Anki imports.</summary>
public sealed class AnkiExport : Pipeline
{
    public AnkiExport(SitePlan plan)
    {
        Dependencies = [nameof(Decks), nameof(Shelf), nameof(Links)];
        Process = [new GatherAnkiCards(plan.Site, plan.Compose), new WriteAnki()];
    }
}
