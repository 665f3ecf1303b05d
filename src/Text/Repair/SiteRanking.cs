namespace Fieldguide.Text.Repair;

/// <summary>The candidates of one site weighed against each other, its neighbours taken as they were chosen.</summary>
public static class SiteRanking
{
    /// <summary>Symbols that a choice can influence after it.</summary>
    private const int Reach = 3;

    /// <summary>In nats, in the order of the site's candidates.</summary>
    public static double[] Scores(ReadOnlySpan<char> line, IReadOnlyList<Site> sites, int index, LineParser parser, ParseSettings settings)
    {
        var site = sites[index];
        var before = ContextBefore(line, sites, index, parser);
        Span<int> after = stackalloc int[Reach];
        after = after[..SymbolsAfter(line, sites, index, after)];
        var scores = new double[site.Candidates.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            var candidate = site.Candidates[i];
            var score = parser.Scorer.Score(line, site.Start, site.End, candidate, settings) + parser.Model.Step(before, candidate.CodePoint);
            var context = parser.Model.After(before, candidate.CodePoint);
            foreach (var symbol in after)
            {
                score += parser.Model.Step(context, symbol);
                context = parser.Model.After(context, symbol);
            }

            scores[i] = score;
        }

        return scores;
    }

    /// <summary>Likeliest first.</summary>
    public static RankedCharacter[] Rank(Site site, double[] scores)
    {
        var best = double.MinValue;
        foreach (var score in scores)
        {
            best = Math.Max(best, score);
        }

        var sum = 0d;
        foreach (var score in scores)
        {
            sum += Math.Exp(score - best);
        }

        var ranked = new RankedCharacter[scores.Length];
        for (var i = 0; i < ranked.Length; i++)
        {
            ranked[i] = new(site.Candidates[i].CodePoint, Math.Exp(scores[i] - best) / sum);
        }

        Array.Sort(ranked, static (a, b) => a.Probability != b.Probability ? b.Probability.CompareTo(a.Probability) : a.CodePoint.CompareTo(b.CodePoint));
        return ranked;
    }

    private static long ContextBefore(ReadOnlySpan<char> line, IReadOnlyList<Site> sites, int index, LineParser parser)
    {
        Span<int> symbols = stackalloc int[Reach];
        var count = 0;
        var position = sites[index].Start;
        for (var site = index - 1; count < Reach && position > 0; count++)
        {
            if (site >= 0 && sites[site].End == position)
            {
                position = sites[site].Start;
                symbols[count] = sites[site--].Chosen.CodePoint;
            }
            else
            {
                var length = position > 1 && char.IsLowSurrogate(line[position - 1]) && char.IsHighSurrogate(line[position - 2]) ? 2 : 1;
                position -= length;
                symbols[count] = CharacterClass.Of(CodePoint.At(line, position, out _));
            }
        }

        long context = position == 0 && count < Reach ? CharacterClass.LineStart : 0;
        while (count > 0)
        {
            context = parser.Model.After(context, symbols[--count]);
        }

        return context;
    }

    private static int SymbolsAfter(ReadOnlySpan<char> line, IReadOnlyList<Site> sites, int index, Span<int> symbols)
    {
        var position = sites[index].End;
        var count = 0;
        for (var site = index + 1; count < symbols.Length; count++)
        {
            if (position == line.Length)
            {
                symbols[count] = CharacterClass.LineEnd;
                return count + 1;
            }

            if (site < sites.Count && sites[site].Start == position)
            {
                position = sites[site].End;
                symbols[count] = sites[site++].Chosen.CodePoint;
            }
            else
            {
                symbols[count] = CharacterClass.Of(CodePoint.At(line, position, out var length));
                position += length;
            }
        }

        return count;
    }
}
