using System.Globalization;
using Fieldguide.Cards;
using Fieldguide.Cards.Decks;

namespace Fieldguide.Rendering.Cards;

/// <summary>Cards made ready for one page.</summary>
/// <param name="editUrl">Where sources can be edited, ending in a slash; null without a repository.</param>
internal sealed class CardModels(PageScope scope, string? editUrl)
{
    public IReadOnlyList<CardModel> Of(Deck deck)
    {
        // By path: a page as a value is compared by all that its guide holds.
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var card in deck.Cards)
        {
            pages.TryAdd(card.Page.Path.Value, pages.Count);
        }

        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var card in deck.Cards)
        {
            sizes[GroupOf(card)] = sizes.GetValueOrDefault(GroupOf(card)) + 1;
        }

        return [.. deck.Cards.Select(c => Of(c, sizes[GroupOf(c)] > 1 ? GroupOf(c) : null))];

        string GroupOf(Card card) => string.Create(CultureInfo.InvariantCulture, $"{(pages.Count == 1 ? "" : $"p{pages[card.Page.Path.Value]}")}g{card.Draft.Group}");
    }

    private CardModel Of(Card card, string? group)
    {
        var draft = card.Draft;
        var page = card.Page.Path;
        return new(
            card.Id.Id,
            card.Id.AnswerRev,
            draft.Kind.Name(),
            group,
            card.Concepts,
            draft.IsReversible,
            card.Path,
            scope.Html(page, draft.Front.ToTemplate()),
            draft.Back.IsEmpty ? null : scope.Html(page, draft.Back.ToTemplate()),
            [.. draft.Points.Select(p => scope.Html(page, p.ToTemplate()))],
            draft.Kind == CardKind.Recite,
            scope.To(card.Page.Address, CardPlace.Fragment(card)),
            editUrl is null ? null : editUrl + Files.RelativeLink.Escape(page.Value));
    }
}
