using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>What can be learned by heart, found page by page and then compared.</summary>
public sealed class Cards : Pipeline
{
    public Cards()
    {
        Dependencies = [nameof(Guides), nameof(Shelf)];
        Process = [new TakePages(), new ExtractCards(), new GatherCards()];
    }
}
