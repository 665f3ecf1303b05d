using Fieldguide.Files;
using Fieldguide.Identity;

namespace Fieldguide.Modules;

/// <summary>Which id belongs to what.</summary>
/// <param name="Update">The ledger afterwards, and what is to be said about pinned ids.</param>
public sealed record IdBook(LedgerUpdate Update)
{
    private readonly Dictionary<(string Source, SourcePath Page), IReadOnlyList<AssignedId>> _given = [];
    private readonly Dictionary<(bool Item, string Page), List<string>> _retired = [];

    /// <param name="asked">In the order in which the ledger was asked.</param>
    public static IdBook Of(LedgerUpdate update, IEnumerable<(string Source, PageSubjects Page)> asked)
    {
        var book = new IdBook(update);
        var next = 0;
        foreach (var (source, page) in asked)
        {
            var ids = new AssignedId[page.Subjects.Count];
            for (var i = 0; i < ids.Length; i++)
            {
                ids[i] = update.Identities[next++];
            }

            book._given[(source, page.Page)] = ids;
        }

        foreach (var entry in update.After.Entries)
        {
            if (entry.Retired)
            {
                var place = (entry.Kind == IdSubject.Item, entry.Page);
                if (!book._retired.TryGetValue(place, out var ids))
                {
                    book._retired[place] = ids = [];
                }

                ids.Add(entry.Id);
            }
        }

        return book;
    }

    /// <summary>Parallel to the subjects that the source gave for the page; empty where it gave none.</summary>
    /// <param name="source">Name of the pipeline.</param>
    public IReadOnlyList<AssignedId> Of(string source, SourcePath page) => _given.GetValueOrDefault((source, page)) ?? [];

    /// <summary>Ids of cards that the page once had.</summary>
    public IReadOnlyList<string> RetiredCards(SourcePath page) => _retired.GetValueOrDefault((false, page.Value)) ?? [];

    /// <summary>Ids of checklist items that the page once had.</summary>
    public IReadOnlyList<string> RetiredItems(SourcePath page) => _retired.GetValueOrDefault((true, page.Value)) ?? [];
}
