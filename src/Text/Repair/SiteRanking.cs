namespace Fieldguide.Text.Repair;

/// <summary>The candidates of one site by probability, its neighbours taken as they were chosen.</summary>
public static class SiteRanking
{
    public static IReadOnlyList<(int CodePoint, double Probability)> Of(
        ReadOnlySpan<char> line, IReadOnlyList<Site> sites, int index, LineParser parser, ParseSettings settings)
    {
        var site = sites[index];
        var previous = index > 0 && sites[index - 1].End == site.Start
            ? sites[index - 1].Chosen.CodePoint
            : site.Start == 0 ? CharacterClass.LineStart : Before(line, site.Start);
        var next = index + 1 < sites.Count && sites[index + 1].Start == site.End
            ? sites[index + 1].Chosen.CodePoint
            : site.End == line.Length ? CharacterClass.LineEnd : CharacterClass.Of(LineParser.CodePointAt(line, site.End, out _));
        var scores = new double[site.Candidates.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            var candidate = site.Candidates[i];
            scores[i] = parser.Model.Step(previous, candidate.CodePoint) + parser.Model.Step(candidate.CodePoint, next)
                + parser.SiteScore(line, site.End, candidate, settings);
        }

        var best = scores.Max();
        var sum = scores.Sum(score => Math.Exp(score - best));
        return [.. scores.Select((score, i) => (site.Candidates[i].CodePoint, Math.Exp(score - best) / sum)).OrderByDescending(entry => entry.Item2)];
    }

    private static int Before(ReadOnlySpan<char> line, int position) =>
        position > 1 && char.IsLowSurrogate(line[position - 1]) && char.IsHighSurrogate(line[position - 2])
            ? char.ConvertToUtf32(line[position - 2], line[position - 1])
            : CharacterClass.Of(line[position - 1]);
}
