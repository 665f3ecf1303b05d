using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>The input folder, read once for everybody.</summary>
public sealed class Sources : Pipeline
{
    public Sources(SitePlan plan)
    {
        Input = [new ReadInput(plan.InputFolder, plan.WithHistory)];
    }
}
