using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>The repaired Markdown of each written page.</summary>
public sealed class Texts : Pipeline
{
    public Texts()
    {
        PostProcess = [new TakeTexts()];
        Output = [new PublishTexts()];
    }
}
