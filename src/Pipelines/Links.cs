using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>Where every link of every page leads.</summary>
public sealed class Links : Pipeline
{
    public Links()
    {
        Dependencies = [nameof(Guides), nameof(Shelf)];
        Process =
        [
            new TakePages(),
            new ResolveLinks(),
        ];
    }
}
