namespace Fieldguide.Diagnostics;

/// <summary>The known name a person most likely meant.</summary>
public static class NearestName
{
    /// <summary>
    /// Null when nothing is near: more edits than a third of the longer name, ignoring case.
    /// Ties go to the ordinally first.
    /// </summary>
    public static string? Find(string written, IEnumerable<string> known)
    {
        string? best = null;
        var least = int.MaxValue;
        foreach (var name in known.Order(StringComparer.Ordinal))
        {
            var limit = Math.Max(1, Math.Max(name.Length, written.Length) / 3);
            if (Math.Abs(name.Length - written.Length) > limit)
            {
                continue;
            }

            var distance = Distance(written.ToLowerInvariant(), name.ToLowerInvariant());
            if (distance <= limit && distance < least)
            {
                (best, least) = (name, distance);
            }
        }

        return best;
    }

    public static string? Ask(string written, IEnumerable<string> known) =>
        Find(written, known) is { } name ? $"Did you mean \"{name}\"?" : null;

    /// <summary>Edits between the two, a swap of neighbours counted as one (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        var row = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
