using System.Globalization;
using System.Text;

namespace Fieldguide.Text.Repair;

/// <summary>A repair for people to read: each changed line before and after, with its number, and below it what was guessed.</summary>
public static class RepairDiff
{
    /// <param name="path">As it is to be shown.</param>
    /// <returns>Empty if nothing was changed.</returns>
    public static string Of(string path, string before, string after, RepairReport report)
    {
        if (report.Sequences.Count == 0)
        {
            return "";
        }

        var diff = new StringBuilder();
        diff.Append(path).Append(": ").Append(Summary(report)).Append('\n');
        var (old, repaired) = (new DocumentLines(before), new DocumentLines(after));
        foreach (var line in report.Sequences.GroupBy(sequence => sequence.Line))
        {
            var number = line.Key.ToString(CultureInfo.InvariantCulture).PadLeft(6);
            diff.Append(number).Append(" - ").Append(old[line.Key - 1]).Append('\n');
            diff.Append(number).Append(" + ").Append(repaired[line.Key - 1]).Append('\n');
            foreach (var guess in line.Where(sequence => sequence.IsAmbiguous))
            {
                diff.Append("       ? ").Append(Guess(path, guess)).Append('\n');
            }
        }

        return diff.ToString();
    }

    /// <summary>As <c>guide.md:3:1: guessed "🔍" for "ğŸ”" (62 %); could be 🔐 🔎</c>.</summary>
    public static string Guess(string path, RepairedSequence guess)
    {
        var alternatives = guess.Alternatives.Count == 0 ? "" : $"; could be {string.Join(' ', guess.Alternatives)}";
        return string.Create(CultureInfo.InvariantCulture,
            $"{path}:{guess.Line}:{guess.Column}: guessed \"{guess.Repaired}\" for \"{guess.Damaged}\" ({100 * guess.Probability:F0} %){alternatives}");
    }

    private static string Summary(RepairReport report)
    {
        var guesses = report.Ambiguous.Count();
        var codec = report.Codec.Length == 0 ? "pinned" : $"read as {report.Codec}";
        return string.Create(CultureInfo.InvariantCulture,
            $"{codec}, {Count(report.Sequences.Count, "sequence")} in {Count(report.LinesChanged, "line")}{(guesses == 0 ? "" : $", {Count(guesses, "guess")} to review")}");
    }

    /// <summary>As <c>1 file</c>, <c>3 files</c>, <c>2 guesses</c>.</summary>
    public static string Count(int number, string thing) => string.Create(CultureInfo.InvariantCulture,
        $"{number} {thing}{(number == 1 ? "" : thing.EndsWith('s') ? "es" : "s")}");
}
