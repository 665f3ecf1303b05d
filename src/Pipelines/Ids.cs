using Fieldguide.Execution;
using Fieldguide.Identity;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>Ids of cards and items, kept through edits by the ledger.</summary>
public sealed class Ids : Pipeline
{
    /// <param name="before">The ledger as it was; null where ids are derived from the text alone.</param>
    public Ids(Ledger? before)
    {
        Dependencies = [nameof(Cards)];
        Process = [new AssignIds(before ?? Ledger.Empty)];
    }
}
