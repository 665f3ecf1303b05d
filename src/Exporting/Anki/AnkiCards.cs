using System.Net;
using Fieldguide.Cards;
using Fieldguide.Cards.Decks;
using Fieldguide.Linking;
using Fieldguide.Markdown.Blocks;
using Fieldguide.Rendering;

namespace Fieldguide.Exporting.Anki;

/// <summary>A site's cards for Anki: decks as the guide is divided, and the way back to the page where it is known where the site lies.</summary>
public sealed class AnkiCards(Library library, PageScope home, string siteTitle, string? siteUrl)
{
    /// <returns>In reading order.</returns>
    public IReadOnlyList<AnkiCard> Of(IReadOnlyList<Deck> decks) => [.. decks.SelectMany(d => Of(d, Levels(d)))];

    private IEnumerable<AnkiCard> Of(Deck deck, IReadOnlyList<string> levels) => deck.Cards.Select(card => new AnkiCard(
        card.Id.Id,
        card.Id.Rev,
        levels,
        Outward(card.Draft.Front).ToTemplate().Html,
        CardHtml.Back(card.Draft with { Back = Outward(card.Draft.Back), Points = [.. card.Draft.Points.Select(Outward)] }, home, card.Page.Path))
    {
        ContextHtml = Encode(string.Join(" › ", card.Path)),
        SourceHtml = Source(card),
        IsReversed = card.Draft.IsReversible,
        Tags = [string.Join("::", card.Path.Prepend(siteTitle).Select(Slug.Of).Where(s => s.Length > 0)), $"fieldguide::{card.Draft.Kind.Name()}"],
    });

    /// <summary>The site, the sections that the page lies in, and the deck itself.</summary>
    private IReadOnlyList<string> Levels(Deck deck)
    {
        var levels = new List<string> { deck.Title };
        if (deck.Page is { } page)
        {
            var own = library.SectionOfOwn(page);
            var section = own is null ? library.SectionOf(page.Path.Folder) : library.ParentOf(own);
            for (; section is { Folder.IsRoot: false }; section = library.ParentOf(section))
            {
                levels.Insert(0, section.Title);
            }
        }

        levels.Insert(0, siteTitle);
        return levels;
    }

    /// <summary>
    /// Leads to the heading, not to the line: a note is updated when its card has changed, and lines move without that. Empty where
    /// the site lies nowhere yet; the page is named above the question anyway.
    /// </summary>
    private string Source(Card card)
    {
        if (siteUrl is null)
        {
            return "";
        }

        var name = Encode(card.Path.Count > 1 ? $"{card.Path[0]} › {card.Path[^1]}" : card.Path[0]);
        var address = home.To(card.Page.Address, card.Draft.HeadingId);
        return $"<a href=\"{Encode(siteUrl + (address.StartsWith("./", StringComparison.Ordinal) ? address[2..] : address))}\">{name}</a>";
    }

    /// <summary>Without the links that lead nowhere outside the site; their words stay.</summary>
    private static RichText Outward(RichText text) => new([.. text.Runs.Select(r => IsOutward(r.Link) ? r : r with { Link = null })]);

    private static bool IsOutward(string? link) =>
        link is null || link.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || link.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
