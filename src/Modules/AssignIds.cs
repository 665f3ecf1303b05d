using Fieldguide.Execution;
using Fieldguide.Identity;

namespace Fieldguide.Modules;

/// <summary>Gives everything its id that needs one. One assignment for all, since a card may have moved from any page to any other.</summary>
public sealed class AssignIds(Ledger before, IReadOnlyList<IdSource> sources) : JoinModule<NoValue, IdBook>
{
    protected override IEnumerable<Document<IdBook>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var asked = sources.SelectMany(s => s.Subjects(context.Outputs).Select(p => (s.Pipeline, p))).ToArray();
        var update = LedgerMatching.Assign(before, [.. asked.SelectMany(a => a.p.Subjects)]);
        yield return new("ids", "", IdBook.Of(update, asked));
    }
}
