using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>The plans by the clock that guides state, and their pages.</summary>
public sealed class Rehearsals : Pipeline
{
    public Rehearsals()
    {
        Dependencies = [nameof(Guides), nameof(Shelf)];
        Process = [new TakePages(), new FindScripts(), new FinishScripts()];
    }
}
