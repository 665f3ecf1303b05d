using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>Cards with their ids and concepts, as decks.</summary>
public sealed class Decks : Pipeline
{
    public Decks()
    {
        Dependencies = [nameof(Cards), nameof(Ids), nameof(Mentions), nameof(Shelf)];
        Process = [new FinishDecks()];
    }
}
