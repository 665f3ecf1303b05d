using Fieldguide.Cards;
using Fieldguide.Execution;
using Fieldguide.Files;
using Fieldguide.Identity;

namespace Fieldguide.Modules;

/// <summary>Which id belongs to what.</summary>
/// <param name="Update">The ledger afterwards, and what is to be said about pinned ids.</param>
/// <param name="Cards">By page, parallel to the page's cards.</param>
/// <param name="Retired">By page: ids of cards that it no longer has.</param>
public sealed record IdBook(
    LedgerUpdate Update,
    IReadOnlyDictionary<SourcePath, IReadOnlyList<AssignedId>> Cards,
    IReadOnlyDictionary<SourcePath, IReadOnlyList<string>> Retired);

/// <summary>Gives every card its id. One assignment for all, since a card may have moved from any page to any other.</summary>
public sealed class AssignIds(Ledger before) : JoinModule<NoValue, IdBook>
{
    protected override IEnumerable<Document<IdBook>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var pages = context.Outputs.Only<CardBook>(nameof(Pipelines.Cards)).Value.Pages;
        var update = LedgerMatching.Assign(before, [.. pages.SelectMany(p => p.Drafts.Select(d => CardSubjects.Of(p.Path, d)))]);
        var cards = new Dictionary<SourcePath, IReadOnlyList<AssignedId>>();
        var next = 0;
        foreach (var page in pages)
        {
            cards[page.Path] = [.. update.Identities.Skip(next).Take(page.Drafts.Count)];
            next += page.Drafts.Count;
        }

        var retired = new Dictionary<SourcePath, IReadOnlyList<string>>();
        foreach (var page in update.After.Entries.Where(e => e.Retired && e.Kind != IdSubject.Item).GroupBy(e => e.Page, StringComparer.Ordinal))
        {
            retired[new SourcePath(page.Key)] = [.. page.Select(e => e.Id)];
        }

        yield return new("ids", "", new(update, cards, retired));
    }
}
