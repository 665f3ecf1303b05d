using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>What studying adds to the site beside the decks.</summary>
public sealed class Study : Pipeline
{
    public Study()
    {
        Dependencies = [nameof(Decks)];
        Process = [new AddProgressPage()];
    }
}
