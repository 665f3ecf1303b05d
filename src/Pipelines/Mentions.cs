using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>Where concepts are named, and which of these mentions become links.</summary>
public sealed class Mentions : Pipeline
{
    public Mentions()
    {
        Dependencies = [nameof(Concepts), nameof(Links)];
        Process = [new TakeLinkedPages(), new FindMentions()];
    }
}
