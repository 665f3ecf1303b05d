using System.Numerics;

namespace Fieldguide.Text.Repair;

/// <summary>How a document lost its bytes: the modes that its sites cannot do without become cheap, the others dear.</summary>
public static class LossSurvey
{
    private const double MaxCost = 6;

    /// <summary>For a mode that would have taken what evidently was kept.</summary>
    private const double KeptCost = 4;

    private const double Smoothing = .05;
    private const int Rounds = 4;

    /// <summary>Before anything is known. Where C1 controls survive, undefined bytes were evidently not dropped.</summary>
    public static double[] Start(DocumentLines lines, Damage damage)
    {
        var costs = new double[LossModeTable.CountWithQuotes];
        for (var mode = 0; mode < costs.Length; mode++)
        {
            costs[mode] = 1 + Base(mode);
        }

        costs[0] = 0;
        if (lines.Text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') >= 0)
        {
            var penalty = damage.Inner == CodePages.Latin1 ? 6 : 3;
            foreach (var mode in (int[])[1, 2, 4])
            {
                costs[mode] += penalty;
                costs[mode + LossModeTable.Count] += penalty;
            }
        }

        if (lines.Text.Contains('\u00AD', StringComparison.Ordinal))
        {
            costs[2] += KeptCost;
            costs[2 + LossModeTable.Count] += KeptCost;
        }

        return costs;
    }

    /// <summary>−.6 ln of each mode's share among the sites, each site shared out among the modes that explain it.</summary>
    public static double[] Of(IReadOnlyList<LineRepair> repairs, IReadOnlyList<double> start)
    {
        var counts = new Dictionary<LossModes, int>();
        foreach (var repair in repairs)
        {
            foreach (var site in repair.Sites)
            {
                if (BitOperations.PopCount((uint)site.Chosen.Modes) < LossModeTable.CountWithQuotes)
                {
                    counts[site.Chosen.Modes] = counts.GetValueOrDefault(site.Chosen.Modes) + 1;
                }
            }
        }

        var shares = new double[LossModeTable.CountWithQuotes];
        for (var mode = 0; mode < shares.Length; mode++)
        {
            shares[mode] = Math.Exp(-start[mode]);
        }

        for (var round = 0; counts.Count > 0 && round < Rounds; round++)
        {
            var next = Enumerable.Repeat(Smoothing, shares.Length).ToArray();
            foreach (var (modes, count) in counts)
            {
                var sum = 0d;
                for (var mode = 0; mode < shares.Length; mode++)
                {
                    sum += ((int)modes >> mode & 1) * shares[mode];
                }

                for (var mode = 0; mode < shares.Length; mode++)
                {
                    next[mode] += ((int)modes >> mode & 1) * shares[mode] / sum * count;
                }
            }

            var total = next.Sum();
            shares = Array.ConvertAll(next, share => share / total);
        }

        var costs = new double[shares.Length];
        for (var mode = 1; mode < costs.Length; mode++)
        {
            costs[mode] = counts.Count == 0 ? start[mode] : Math.Min(MaxCost, -.6 * Math.Log(shares[mode])) + Base(mode);
        }

        return costs;
    }

    /// <summary>What a mode costs before any evidence: spaces and question marks are everywhere, quotes are rarely straightened.</summary>
    private static double Base(int mode) => (mode % LossModeTable.Count) switch
    {
        3 => 2,
        4 => .5,
        6 => 2.5,
        _ => 0,
    } + (mode >= LossModeTable.Count ? 2 : 0);
}
