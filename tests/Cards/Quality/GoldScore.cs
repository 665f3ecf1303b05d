namespace Fieldguide.Tests.Cards.Quality;

/// <summary>How the cards made of a guide stand to those that should be.</summary>
/// <param name="Gold">Cards that should be made.</param>
/// <param name="Missing">Gold cards that no made card asks for.</param>
/// <param name="FromNever">Made cards that come from lines which teach nothing.</param>
internal sealed record GoldScore(int Gold, IReadOnlyList<GoldCard> Missing, IReadOnlyList<MadeCard> FromNever)
{
    /// <summary>Rounded down.</summary>
    public int Percent => Gold == 0 ? 100 : 100 * (Gold - Missing.Count) / Gold;

    public static GoldScore Of(GoldSheet sheet, IReadOnlyList<MadeCard> made)
    {
        var likes = sheet.Cards.Select(g => Enumerable.Range(0, made.Count).Where(m => Likeness.Is(g, made[m])).ToArray()).ToArray();
        var partner = Pairs(likes, made.Count);
        return new(
            sheet.Cards.Count,
            [.. sheet.Cards.Where((_, g) => !partner.Contains(g))],
            [.. made.Where(m => sheet.Never.ContainsKey(m.Line))]);
    }

    /// <summary>Most pairs in which each card has one partner (augmenting paths: Kuhn 1955, Munkres 1957).</summary>
    /// <returns>For each made card its gold card; -1 for none.</returns>
    private static int[] Pairs(int[][] likes, int made)
    {
        var partner = Enumerable.Repeat(-1, made).ToArray();
        for (var gold = 0; gold < likes.Length; gold++)
        {
            Place(gold, new bool[made]);
        }

        return partner;

        bool Place(int gold, bool[] tried)
        {
            foreach (var card in likes[gold].Where(c => !tried[c]))
            {
                tried[card] = true;
                if (partner[card] < 0 || Place(partner[card], tried))
                {
                    partner[card] = gold;
                    return true;
                }
            }

            return false;
        }
    }
}
