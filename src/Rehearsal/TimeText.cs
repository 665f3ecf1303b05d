using System.Globalization;

namespace Fieldguide.Rehearsal;

/// <summary>Lengths and clock times as people read them.</summary>
public static class TimeText
{
    private const int Hour = 3600;

    /// <summary>"30 s", "5 min", "4½ min", "1 min 20 s", "3 h", "2 h 30 min"; minutes up to two hours.</summary>
    public static string Length(int seconds)
    {
        if (seconds < 60)
        {
            return Invariant($"{seconds} s");
        }

        if (seconds >= 2 * Hour)
        {
            return seconds % Hour < 60 ? Invariant($"{seconds / Hour} h") : Invariant($"{seconds / Hour} h {seconds % Hour / 60} min");
        }

        return (seconds % 60) switch
        {
            0 => Invariant($"{seconds / 60} min"),
            30 => Invariant($"{seconds / 60}½ min"),
            var rest => Invariant($"{seconds / 60} min {rest} s"),
        };
    }

    /// <summary>"5–7 min", or one length where both are the same.</summary>
    public static string Range(int least, int most)
    {
        if (least == most)
        {
            return Length(most);
        }

        var (from, to) = (Length(least), Length(most));
        var unit = to[(to.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return !unit.Contains(' ', StringComparison.Ordinal) && from.EndsWith(" " + unit, StringComparison.Ordinal) && from.Count(c => c == ' ') == 1
            ? $"{from[..from.IndexOf(' ', StringComparison.Ordinal)]}–{to}"
            : $"{from} – {to}";
    }

    /// <summary>Time since the start, in hours and minutes: "0:05".</summary>
    /// <param name="exact">With seconds, so that all times of a plan that has some are written alike: "0:05:00".</param>
    public static string Clock(int seconds, bool exact) =>
        !exact ? Invariant($"{seconds / Hour}:{seconds / 60 % 60:00}") : Invariant($"{seconds / Hour}:{seconds / 60 % 60:00}:{seconds % 60:00}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
