using System.Globalization;
using Fieldguide.Checklists;

namespace Fieldguide.Rendering.Checklists;

/// <summary>Minutes and the clock that runs through the groups, as printed.</summary>
public static class SheetClock
{
    public static string Minutes(GroupTime time) =>
        time.Least < time.Most ? $"{Number(time.Least)}–{Number(time.Most)} min" : $"{Number(time.Most)} min";

    /// <summary>From the end of the group before to the latest end of this one.</summary>
    /// <param name="elapsed">Minutes before this group, at most; moved on by it.</param>
    public static string Next(GroupTime time, ref double elapsed)
    {
        var from = elapsed;
        elapsed += time.Most;
        return $"{Clock(from)} – {Clock(elapsed)}";
    }

    private static string Number(double minutes) => minutes.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Clock(double minutes)
    {
        var whole = TimeSpan.FromMinutes(minutes);
        return whole.Seconds == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)whole.TotalHours}:{whole.Minutes:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{(int)whole.TotalHours}:{whole.Minutes:00}:{whole.Seconds:00}");
    }
}
