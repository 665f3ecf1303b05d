using Fieldguide.Cards;
using Fieldguide.Execution;
using Fieldguide.Identity;
using Fieldguide.Modules;

namespace Fieldguide.Pipelines;

/// <summary>Ids of cards and checklist items, kept through edits by the ledger.</summary>
public sealed class Ids : Pipeline
{
    /// <summary>Every pipeline that finds what learners keep progress on.</summary>
    private static readonly IdSource[] Sources =
    [
        new(nameof(Cards), o => o.Only<CardBook>(nameof(Cards)).Value.Pages.Select(p => new PageSubjects(p.Path, [.. p.Drafts.Select(d => CardSubjects.Of(p.Path, d))]))),
    ];

    public Ids(SitePlan plan)
    {
        Dependencies = [.. Sources.Select(s => s.Pipeline)];
        Process = [new AssignIds(plan.Ledger?.Before ?? Ledger.Empty, Sources)];
    }
}
