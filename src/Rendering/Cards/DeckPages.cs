using System.Globalization;
using Fieldguide.Cards.Decks;
using Fieldguide.Files;
using Fieldguide.Linking;

namespace Fieldguide.Rendering.Cards;

/// <summary>What decks add to the site: their pages, the way to them from guide pages and home, the places cards come from.</summary>
/// <param name="site">Name under which browsers keep progress.</param>
/// <param name="editUrl">Where sources can be edited, ending in a slash; null without a repository.</param>
/// <param name="downloads">The same cards for other programs.</param>
public sealed class DeckPages(Library library, IReadOnlyList<Deck> decks, string site, string? editUrl, IReadOnlyList<DeckDownload> downloads)
{
    private const string Title = "Flashcards";

    // By path of the page, so that no deck looks through all others for its parts.
    private readonly ILookup<string, Deck> _byPage = decks.Where(d => d.Page is not null).ToLookup(d => d.Page!.Path.Value, StringComparer.Ordinal);

    public Contribution Contribute() => decks.Count == 0 ? Contribution.None : new()
    {
        Pages = [Index(), .. decks.SelectMany(d => new[] { DeckPage(d), PrintPage(d) })],
        Ends = [.. decks.Where(d => d.Page is not null).GroupBy(d => d.Page!.Path).Select(g => new PageEnd(g.Key, 20, "Flashcards", [.. g.Select(EndLink)]))],
        Marks = CardPlace.Marks(decks),
        Practice = [.. decks.SelectMany(d => d.Cards).SelectMany(c => c.Concepts).CountBy(c => c, StringComparer.Ordinal).OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => new ConceptPractice(c.Key, Deck.Index, $"?concept={c.Key}", Count(c.Value)))],
        Doors = [new(Deck.Index, Title, decks.Sum(d => d.Cards.Count), decks.Sum(d => d.Cards.Count) == 1 ? "card" : "cards")],
    };

    private SitePage Index() => new(
        Deck.Index, Title, "Questions made from the guide, to study here, to print, or to take to another program.", [], IndexContent, Bar: Title);

    private SitePage DeckPage(Deck deck) => new(
        deck.Address, deck.Title, $"{Count(deck.Cards.Count)} {DeckWords.From(deck)}.", [new(Deck.Index, Title)],
        scope => new DeckContent(
            deck.Slug, site, new CardModels(scope, editUrl).Of(deck), scope.To(Deck.Index), scope.To(deck.PrintAddress),
            deck.Page is null ? null : new(scope.To(deck.Page.Address), deck.Page.Guide.Title), Parts(deck, scope)));

    private SitePage PrintPage(Deck deck) => new(
        deck.PrintAddress, $"Print: {deck.Title}", null, [new(Deck.Index, Title), new(deck.Address, deck.Title)], scope => PrintContent(deck, scope));

    private DeckPrintContent PrintContent(Deck deck, PageScope scope)
    {
        var models = new CardModels(scope, editUrl).Of(deck);
        var sections = new List<string>();
        var folded = new List<PrintedCard>();
        var explained = new List<PrintedCard>();
        for (var i = 0; i < models.Count; i++)
        {
            var model = models[i];
            var top = deck.Page is null ? model.Path[0] : model.Path.Count > 1 ? model.Path[1] : model.Path[0];
            if (sections.IndexOf(top) is var section && section < 0)
            {
                section = sections.Count;
                sections.Add(top);
            }

            (FaceFit.Fits(deck.Cards[i].Draft) ? folded : explained).Add(new(model, model.Path[0], model.Path.Count > 1 ? model.Path[^1] : "", section));
        }

        return new(deck.Slug, deck.Title, folded, explained, sections, scope.To(deck.Address));
    }

    private IReadOnlyList<NavLink> Parts(Deck deck, PageScope scope)
    {
        Deck[] parts = deck.Page is null ? [] : [.. _byPage[deck.Page.Path.Value]];
        return parts.Length < 2 ? [] : [.. parts.Select((d, i) => new NavLink(scope.To(d.Address), $"Part {i + 1}", null, d == deck))];
    }

    private static PageEndLink EndLink(Deck deck) => new(deck.Address, deck.Title, Count(deck.Cards.Count));

    private DeckIndexContent IndexContent(PageScope scope)
    {
        var topics = new List<DeckTopic>();
        foreach (var topic in decks.GroupBy(d => d.Page is null ? null : TopicOf(d.Page)))
        {
            topics.Add(new(
                string.Create(CultureInfo.InvariantCulture, $"topic-{topics.Count + 1}"),
                topic.Key is null ? "Concepts" : topic.Key.Folder.IsRoot ? null : topic.Key.Title,
                [.. topic.Select(d => Link(d, scope))]));
        }

        return new(site, topics, decks.Sum(d => d.Cards.Count), decks.Count, [.. downloads.Select(d => new LinkModel(scope.To(d.File), d.Title))]);
    }

    private static DeckLink Link(Deck deck, PageScope scope) => new(
        deck.Slug, deck.Title, scope.To(deck.Address), scope.To(deck.PrintAddress), [.. deck.Cards.Select(c => c.Id.Id)], deck.Retired,
        [.. deck.Cards.Where(c => c.Id.Rev > 1).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Id.Id}.{c.Id.Rev}"))], DeckWords.About(deck));

    /// <summary>The part of the guide it lies in: a folder right below the input.</summary>
    private Section TopicOf(LibraryPage page)
    {
        var section = library.SectionOfOwn(page) ?? library.SectionOf(page.Path.Folder)!;
        while (!section.Folder.IsRoot && !section.Folder.Folder.IsRoot)
        {
            section = library.ParentOf(section);
        }

        return section;
    }

    private static string Count(int cards) => cards == 1 ? "1 card" : string.Create(CultureInfo.InvariantCulture, $"{cards} cards");
}

/// <summary>A file that holds all cards.</summary>
public sealed record DeckDownload(OutputPath File, string Title);
