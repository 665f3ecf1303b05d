using Fieldguide.Diagnostics;
using Fieldguide.Execution;
using Fieldguide.Identity;
using Fieldguide.Modules;
using Fieldguide.Text.Repair;

namespace Fieldguide.Pipelines;

/// <summary>What the command says at the end.</summary>
public sealed record SiteSummary(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<RepairedFile> Repairs, int Guides)
{
    /// <summary>What became of the ledger; null where nothing has an id.</summary>
    public LedgerUpdate? Ids { get; init; }
}

/// <summary>What encoding repair did to one file that needed it.</summary>
public sealed record RepairedFile(string Path, RepairReport Report);

/// <summary>All diagnostics together, once every step has spoken.</summary>
public sealed class Summary : Pipeline
{
    public Summary(SitePlan plan)
    {
        PostProcess = [new Summarize(plan.Repairs)];
    }
}
