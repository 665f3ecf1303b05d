using Fieldguide.Files;
using Fieldguide.Identity;
using Fieldguide.Linking;

namespace Fieldguide.Cards.Decks;

/// <summary>
/// Cards to decks: one for each page that has any, more where that would be too many. Pages of concepts are short, and those of
/// one family share a deck.
/// </summary>
public static class DeckPlanner
{
    /// <summary>More cards than this are not learned in one go.</summary>
    public const int LargestDeck = 150;

    /// <param name="ids">Parallel to the page's cards.</param>
    /// <param name="retired">Ids that the page once had.</param>
    /// <returns>As the guide reads, families after the pages.</returns>
    public static IReadOnlyList<Deck> Plan(
        Library library, CardBook book, Func<SourcePath, IReadOnlyList<AssignedId>> ids, Func<SourcePath, IReadOnlyList<string>> retired, Func<SourcePath, CardDraft, IReadOnlyList<string>> concepts)
    {
        var own = new List<DeckSource>();
        var families = new SortedDictionary<string, DeckSource>(StringComparer.Ordinal);
        foreach (var page in book.Pages.Where(p => p.Drafts.Count > 0))
        {
            var written = library.Page(page.Path)!;
            var known = ids(page.Path);
            var cards = page.Drafts.Select((d, i) => new Card(d, known[i], written, concepts(page.Path, d)));
            if (written.Guide.Front.Family is not { Length: > 0 } family)
            {
                own.Add(new(page.Title, written, [.. cards], [.. retired(page.Path)]));
            }
            else if (families.TryGetValue(family.ToLowerInvariant(), out var known2))
            {
                known2.Cards.AddRange(cards);
                known2.Retired.AddRange(retired(page.Path));
            }
            else
            {
                families[family.ToLowerInvariant()] = new($"Concepts: {family.ToLowerInvariant()}", null, [.. cards], [.. retired(page.Path)]);
            }
        }

        var slugs = DeckSlugs.Of([.. own.Select(o => o.Page!)], [.. families.Keys.Select(f => "concepts-" + Slug.Of(f))]);
        return [.. own.Concat(families.Values).Zip(slugs).SelectMany(s => Decks(s.First, s.Second))];
    }

    private static IEnumerable<Deck> Decks(DeckSource source, string slug)
    {
        var parts = DeckParts.Of(source.Cards, LargestDeck);
        for (var i = 0; i < parts.Count; i++)
        {
            yield return new(
                i == 0 ? slug : $"{slug}-{i + 1}",
                parts.Count == 1 ? source.Title : $"{source.Title}, part {i + 1}",
                source.Page,
                parts[i],
                i == 0 ? source.Retired : []);
        }
    }

    private sealed record DeckSource(string Title, LibraryPage? Page, List<Card> Cards, List<string> Retired);
}
