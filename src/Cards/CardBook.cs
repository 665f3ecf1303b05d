using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>The cards of all pages together: each question asked once, and no two of them alike.</summary>
/// <param name="Pages">In reading order.</param>
public sealed record CardBook(IReadOnlyList<PageCards> Pages)
{
    /// <summary>Two definitions of one term that share so much of their words say the same.</summary>
    private const double SameDefinition = 0.2;

    /// <param name="pages">In reading order: of two that ask the same, the first is learned first.</param>
    public static CardBook Of(IReadOnlyList<PageCards> pages)
    {
        var places = new Dictionary<string, List<Place>>(StringComparer.Ordinal);
        var order = new List<List<Place>>();
        for (var p = 0; p < pages.Count; p++)
        {
            for (var c = 0; c < pages[p].Drafts.Count; c++)
            {
                var key = Words.Key(pages[p].Drafts[c].Front.Plain);
                if (!places.TryGetValue(key, out var same))
                {
                    places[key] = same = [];
                    order.Add(same);
                }

                same.Add(new(p, c));
            }
        }

        if (order.TrueForAll(s => s.Count == 1))
        {
            return new(pages);
        }

        var drafts = pages.Select(p => p.Drafts.Cast<CardDraft?>().ToArray()).ToArray();
        var refused = pages.Select(p => p.Refusals.ToList()).ToArray();
        foreach (var same in order.Where(s => s.Count > 1))
        {
            Settle(same, pages, drafts, refused);
        }

        return new([.. pages.Select((p, i) => p with { Drafts = [.. drafts[i].OfType<CardDraft>()], Refusals = refused[i] })]);
    }

    private static void Settle(List<Place> same, IReadOnlyList<PageCards> pages, CardDraft?[][] drafts, List<CardRefusal>[] refused)
    {
        var different = new List<Place>();
        foreach (var place in same)
        {
            var card = pages[place.Page].Drafts[place.Card];
            if (different.Exists(d => SaysTheSame(pages[d.Page].Drafts[d.Card], card)))
            {
                Drop(place, RefusalReason.Duplicate);
            }
            else
            {
                different.Add(place);
            }
        }

        if (different.Count == 1)
        {
            return;
        }

        if (FrontSubjects.Apart([.. different.Select(d => (pages[d.Page].Drafts[d.Card], pages[d.Page].Vocabulary))]) is { } told)
        {
            for (var i = 0; i < told.Length; i++)
            {
                drafts[different[i].Page][different[i].Card] = told[i];
            }
        }
        else if (Merged([.. different.Select(d => pages[d.Page].Drafts[d.Card])]) is { } merged)
        {
            drafts[different[0].Page][different[0].Card] = merged;
            different.Skip(1).ToList().ForEach(d => Drop(d, RefusalReason.Duplicate));
        }
        else
        {
            different.ForEach(d => Drop(d, RefusalReason.Ambiguous));
        }

        void Drop(Place place, RefusalReason reason)
        {
            var card = pages[place.Page].Drafts[place.Card];
            drafts[place.Page][place.Card] = null;
            refused[place.Page].Add(new(reason, card.Line, card.Front.Plain));
        }
    }

    private static bool SaysTheSame(CardDraft first, CardDraft second)
    {
        var (a, b) = (Answer(first), Answer(second));
        if (Words.Key(a) == Words.Key(b))
        {
            return true;
        }

        if (first.Kind is not (CardKind.Definition or CardKind.Explain) || second.Kind is not (CardKind.Definition or CardKind.Explain))
        {
            return false;
        }

        var (x, y) = (Words.Content(a).ToHashSet(StringComparer.Ordinal), Words.Content(b).ToHashSet(StringComparer.Ordinal));
        var shared = x.Count(y.Contains);
        return shared > 0 && (double)shared / Math.Min(x.Count, y.Count) >= SameDefinition;
    }

    private static string Answer(CardDraft card) => card.Points.Count > 0 ? string.Join("; ", card.Points.Select(p => p.Plain)) : card.Back.Plain;

    /// <summary>One card with both answers; null where they would be too much.</summary>
    private static CardDraft? Merged(IReadOnlyList<CardDraft> cards)
    {
        RichText[] points = [.. cards.SelectMany(c => c.Points.Count > 0 ? c.Points : [c.Back])];
        return points.Length <= 6 && points.Sum(p => Words.Count(p.Plain)) <= CardGate.BackWords
            ? cards[0] with { Back = RichText.Empty, Points = points, IsReversible = false }
            : null;
    }

    private sealed record Place(int Page, int Card);
}
