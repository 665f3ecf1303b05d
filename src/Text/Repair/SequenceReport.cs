namespace Fieldguide.Text.Repair;

/// <summary>The sites of a document as sequences for people: where, what, and how sure.</summary>
public static class SequenceReport
{
    private const int MaxAlternatives = 4;

    public static IReadOnlyList<RepairedSequence> Of(
        DocumentLines lines, IReadOnlyList<LineRepair> repairs, LineParser parser, ParseSettings settings,
        IReadOnlyDictionary<SitePlace, double[]> drawn)
    {
        var sequences = new List<RepairedSequence>();
        foreach (var (line, sites) in repairs)
        {
            parser.Scorer.Turn();
            for (var i = 0; i < sites.Count; i++)
            {
                var site = sites[i];
                var text = lines[line];
                var damaged = text.Slice(site.Start, site.Length).ToString();
                var repaired = CodePoint.Text(site.Chosen.CodePoint);
                if (!site.IsLossy)
                {
                    sequences.Add(new(line + 1, site.Start + 1, damaged, repaired, Inferred: false, 1, []));
                    continue;
                }

                var scores = drawn.TryGetValue(new(line, i), out var known) ? known : SiteRanking.Scores(text, sites, i, parser, settings);
                var ranked = SiteRanking.Rank(site, scores);
                var probability = ranked.First(entry => entry.CodePoint == site.Chosen.CodePoint).Probability;
                sequences.Add(new(line + 1, site.Start + 1, damaged, repaired, Inferred: true, probability,
                [
                    .. ranked.Where(entry => entry.CodePoint != site.Chosen.CodePoint).Take(MaxAlternatives).Select(entry => CodePoint.Text(entry.CodePoint)),
                ]));
            }
        }

        return sequences;
    }
}
