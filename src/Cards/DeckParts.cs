namespace Fieldguide.Cards;

/// <summary>Too many cards for one deck, cut where the text is: at pages and top headings as long as these fit.</summary>
internal static class DeckParts
{
    public static List<IReadOnlyList<Card>> Of(IReadOnlyList<Card> cards, int largest)
    {
        var parts = new List<IReadOnlyList<Card>>();
        if (cards.Count <= largest)
        {
            parts.Add(cards);
            return parts;
        }

        var open = new List<Card>();
        foreach (var run in Runs(cards))
        {
            foreach (var chunk in run.Chunk(largest))
            {
                if (open.Count > 0 && open.Count + chunk.Length > largest)
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
            if (runs.Count == 0 || runs[^1][^1].Page != card.Page || Top(runs[^1][^1]) != Top(card))
            {
                runs.Add([]);
            }

            runs[^1].Add(card);
        }

        return runs;
    }

    private static string Top(Card card) => card.Draft.HeadingPath.Count > 0 ? card.Draft.HeadingPath[0] : "";
}
