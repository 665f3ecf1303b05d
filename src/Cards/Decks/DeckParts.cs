namespace Fieldguide.Cards.Decks;

/// <summary>Too many cards for one deck, cut where the text is: at pages and top headings as long as these fit.</summary>
internal static class DeckParts
{
    /// <summary>A deck that is cut at all is cut so that a phone has its first card soon.</summary>
    private const int Comfortable = 100;

    public static List<IReadOnlyList<Card>> Of(IReadOnlyList<Card> cards, int largest)
    {
        var parts = new List<IReadOnlyList<Card>>();
        if (cards.Count <= largest)
        {
            parts.Add(cards);
            return parts;
        }

        var size = Math.Min(largest, Comfortable);
        var open = new List<Card>();
        foreach (var run in Runs(cards))
        {
            foreach (var chunk in run.Chunk(size))
            {
                if (open.Count > 0 && open.Count + chunk.Length > size)
                {
                    parts.Add(open);
                    open = [];
                }

                open.AddRange(chunk);
            }
        }

        parts.Add(open);
        return parts;
    }

    private static List<List<Card>> Runs(IReadOnlyList<Card> cards)
    {
        var runs = new List<List<Card>>();
        foreach (var card in cards)
        {
            if (runs.Count == 0 || runs[^1][^1].Page.Path != card.Page.Path || Top(runs[^1][^1]) != Top(card))
            {
                runs.Add([]);
            }

            runs[^1].Add(card);
        }

        return runs;
    }

    private static string Top(Card card) => card.Draft.HeadingPath.Count > 0 ? card.Draft.HeadingPath[0] : "";
}
