using System.Globalization;
using Fieldguide.Cards;

namespace Fieldguide.Rendering.Cards;

/// <summary>Cards made ready for one page.</summary>
/// <param name="editUrl">Where sources can be edited, ending in a slash; null without a repository.</param>
/// <param name="sayTopic">Questions name the topic they belong to; else only what the path above them does not say.</param>
internal sealed class CardModels(PageScope scope, string? editUrl, bool sayTopic)
{
    public IReadOnlyList<CardModel> Of(Deck deck)
    {
        var pages = deck.Cards.Select(c => c.Page).Distinct().Select((p, i) => (p, i)).ToDictionary(p => p.p, p => p.i);
        var shared = deck.Cards.CountBy(c => (c.Page, c.Draft.Group)).Where(g => g.Value > 1).Select(g => g.Key).ToHashSet();
        return [.. deck.Cards.Select(c => Of(c, !shared.Contains((c.Page, c.Draft.Group)) ? null : string.Create(CultureInfo.InvariantCulture, $"{(pages.Count == 1 ? "" : $"p{pages[c.Page]}")}g{c.Draft.Group}")))];
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
            scope.Html(page, (sayTopic ? draft.Front : Topics.Without(draft.Front, card.Path)).ToTemplate()),
            draft.Back.IsEmpty ? null : scope.Html(page, draft.Back.ToTemplate()),
            [.. draft.Points.Select(p => scope.Html(page, p.ToTemplate()))],
            draft.Kind == CardKind.Recite,
            scope.To(card.Page.Address, CardPlace.Fragment(card)),
            editUrl is null ? null : editUrl + Files.RelativeLink.Escape(page.Value));
    }
}
