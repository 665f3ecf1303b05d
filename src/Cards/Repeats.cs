using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>Times and sequences that a page says twice: in the table of its method, in the headings of the steps, and again in a worked example.</summary>
internal static class Repeats
{
    /// <summary>Share of the words that two sequences have in common where they are one.</summary>
    private const double SameSequence = 0.6;

    /// <summary>The page's cards in order of the text; what is said before is refused.</summary>
    public static List<CardDraft> Without(CardCollector cards)
    {
        var kept = new List<CardDraft>();
        foreach (var card in cards.Cards.OrderBy(c => c.Line))
        {
            if (kept.Exists(k => IsSameTime(k, card) || IsSameSequence(k, card)))
            {
                cards.Refuse(RefusalReason.Duplicate, card.Line, card.Front.Plain);
            }
            else
            {
                kept.Add(card);
            }
        }

        return kept;
    }

    private static bool IsSameTime(CardDraft first, CardDraft second)
    {
        if (first.Kind != CardKind.Step || second.Kind != CardKind.Step || Time(first) != Time(second))
        {
            return false;
        }

        var (a, b) = (Words.Content(Name(first)), Words.Content(Name(second)));
        return a.Count > 0 && b.Count > 0 && (a.TrueForAll(b.Contains) || b.TrueForAll(a.Contains));
    }

    private static bool IsSameSequence(CardDraft first, CardDraft second)
    {
        if (first.Kind != CardKind.Recite || second.Kind != CardKind.Recite || first.Points.Count != second.Points.Count)
        {
            return false;
        }

        var (a, b) = (Words.Content(CardSubjects.BackOf(first)), Words.Content(CardSubjects.BackOf(second)));
        return a.Count(b.Contains) >= SameSequence * Math.Max(a.Count, b.Count);
    }

    private static string Name(CardDraft card) => string.Join(' ', card.Front.Runs.Where(r => (r.Style & RunStyle.Bold) != 0).Select(r => r.Text));

    /// <summary>"5-7 minutes" as "5-7 min".</summary>
    private static string Time(CardDraft card) => Words.Key(card.Back.Plain).Replace("minutes", "min", StringComparison.Ordinal).Replace("mins", "min", StringComparison.Ordinal);
}
