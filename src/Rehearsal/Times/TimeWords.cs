using System.Buffers;

namespace Fieldguide.Rehearsal.Times;

/// <summary>The words a written time is made of.</summary>
internal static class TimeWords
{
    public static readonly IReadOnlyDictionary<string, TimeUnit> Units = new Dictionary<string, TimeUnit>(StringComparer.Ordinal)
    {
        ["h"] = TimeUnit.Hour,
        ["hr"] = TimeUnit.Hour,
        ["hrs"] = TimeUnit.Hour,
        ["hour"] = TimeUnit.Hour,
        ["hours"] = TimeUnit.Hour,
        ["min"] = TimeUnit.Minute,
        ["mins"] = TimeUnit.Minute,
        ["minute"] = TimeUnit.Minute,
        ["minutes"] = TimeUnit.Minute,
        ["′"] = TimeUnit.Minute,
        ["s"] = TimeUnit.Second,
        ["sec"] = TimeUnit.Second,
        ["secs"] = TimeUnit.Second,
        ["second"] = TimeUnit.Second,
        ["seconds"] = TimeUnit.Second,
        ["″"] = TimeUnit.Second,
    };

    public static readonly IReadOnlyDictionary<string, int> Numbers = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["ninety"] = 90,
    };

    /// <summary>Before a figure; they soften it and change nothing.</summary>
    public static readonly IReadOnlySet<string> Softeners = new HashSet<string>(StringComparer.Ordinal)
    {
        "about", "around", "approx", "approximately", "roughly", "circa", "ca", "c", "max", "maximum", "the", "~", "≈", "≤", "<", ".",
    };

    /// <summary>After a figure; they say nothing that a plan needs.</summary>
    public static readonly IReadOnlySet<string> Trailers = new HashSet<string>(StringComparer.Ordinal)
    {
        "max", "maximum", "total", "long", "approx", "approximately", "only", "tops", ".",
    };

    public static readonly IReadOnlySet<string> Throughout = new HashSet<string>(StringComparer.Ordinal)
    {
        "throughout", "ongoing", "on-going", "continuous", "continuously", "all along", "always", "any time", "anytime", "as needed", "all the time", "the whole time",
        "whole session", "the whole session", "entire session", "throughout the session",
    };

    public static readonly IReadOnlySet<string> Rest = new HashSet<string>(StringComparer.Ordinal)
    {
        "rest", "the rest", "rest of the time", "the rest of the time", "remaining", "remaining time", "the remaining time", "remainder", "the remainder", "remaining minutes", "time left", "what is left",
    };

    // What every written time has one of: a figure, a unit beside a number in words, or words for "all along" and "the rest".
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789½¼¾⅓⅔");
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        ["min", "hour", "hr", "sec", "throughout", "going", "continuous", "along", "always", "any time", "anytime", "as needed", "all the time", "whole", "entire", "rest", "remain", "left"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>A quick look, before a text is taken apart.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> text) => text.ContainsAny(Figures) || text.ContainsAny(Marks);
}
