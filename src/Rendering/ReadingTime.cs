using System.Globalization;

namespace Fieldguide.Rendering;

/// <summary>How long a text takes, at 200 words a minute.</summary>
public static class ReadingTime
{
    private const double WordsPerMinute = 200;

    /// <summary>At least 1.</summary>
    public static int Minutes(int words) => Math.Max(1, (int)Math.Round(words / WordsPerMinute));

    /// <summary>"12 min", from two hours on "3 h".</summary>
    public static string Of(int words) => Minutes(words) is >= 120 and var minutes
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round(minutes / 60.0):N0} h")
        : string.Create(CultureInfo.InvariantCulture, $"{Minutes(words)} min");
}
