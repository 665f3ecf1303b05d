using Fieldguide.Diagnostics;
using Fieldguide.Execution;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>What the command says at the end.</summary>
public sealed record SiteSummary(IReadOnlyList<Diagnostic> Diagnostics, int Guides);

/// <summary>All diagnostics together, once every step has spoken.</summary>
public sealed class Summary : Pipeline
{
    public Summary()
    {
        PostProcess = [new Summarize()];
    }
}
