using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>Pictures and other files of the input, copied beside the pages.</summary>
public sealed class Assets : Pipeline
{
    public Assets()
    {
        PostProcess = [new TakeAssets()];
        Output = [new CopyAssets()];
    }
}
