using System.Globalization;
using Fieldguide.Cards;

namespace Fieldguide.Rendering.Cards;

/// <summary>Cards made ready for one page.</summary>
/// <param name="editUrl">Where sources can be edited, ending in a slash; null without a repository.</param>
internal sealed class CardModels(PageScope scope, string? editUrl)
{
    public IReadOnlyList<CardModel> Of(Deck deck)
    {
        var pages = deck.Cards.Select(c => c.Page).Distinct().Select((p, i) => (p, i)).ToDictionary(p => p.p, p => p.i);
        return [.. deck.Cards.Select(c => Of(c, pages.Count == 1 ? "g" : string.Create(CultureInfo.InvariantCulture, $"p{pages[c.Page]}g")))];
    }

    private CardModel Of(Card card, string group)
    {
        var draft = card.Draft;
        var page = card.Page.Path;
        return new(
            card.Id.Id,
            card.Id.AnswerRev,
            draft.Kind.Name(),
            group + draft.Group.ToString(CultureInfo.InvariantCulture),
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
