using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>The lists of each guide by itself, before their items have ids.</summary>
public sealed class Checklists : Pipeline
{
    public Checklists()
    {
        Dependencies = [nameof(Guides), nameof(Shelf)];
        Process = [new TakePages(), new FindChecklists()];
    }
}
