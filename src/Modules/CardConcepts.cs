using Fieldguide.Cards;
using Fieldguide.Concepts.Mentions;
using Fieldguide.Files;

namespace Fieldguide.Modules;

/// <summary>
/// Which concepts a card speaks of: those mentioned on the lines it was made from, by a name that its question or answer holds.
/// </summary>
internal sealed class CardConcepts
{
    private readonly Dictionary<(SourcePath Page, int Line), List<Named>> _byLine = [];

    public static CardConcepts Of(IEnumerable<PageMentions> pages)
    {
        var concepts = new CardConcepts();
        foreach (var page in pages)
        {
            foreach (var mention in page.Mentions)
            {
                if (!mention.Rule.IsMention())
                {
                    continue;
                }

                var place = (page.Page.Path, mention.Line);
                if (!concepts._byLine.TryGetValue(place, out var named))
                {
                    concepts._byLine[place] = named = [];
                }

                named.Add(new(mention.Concept.Id, mention.Surface));
            }
        }

        return concepts;
    }

    /// <summary>Slugs in order of their letters.</summary>
    public IReadOnlyList<string> Find(SourcePath page, CardDraft card)
    {
        var lines = new HashSet<int> { card.Line };
        foreach (var text in Texts(card))
        {
            lines.UnionWith(text.Runs.Select(r => r.Line));
        }

        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            foreach (var named in _byLine.GetValueOrDefault((page, line)) ?? [])
            {
                if (Texts(card).Any(t => t.Plain.Contains(named.Surface, StringComparison.OrdinalIgnoreCase)))
                {
                    found.Add(named.Concept);
                }
            }
        }

        return [.. found];
    }

    private static IEnumerable<Markdown.Blocks.RichText> Texts(CardDraft card) => [card.Front, card.Back, .. card.Points];

    private sealed record Named(string Concept, string Surface);
}
