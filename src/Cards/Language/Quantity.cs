using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Fieldguide.Cards.Language;

/// <summary>A number with a unit, wherever it stands in a text.</summary>
/// <param name="Start">In the text.</param>
internal sealed partial record Quantity(int Start, int Length)
{
    /// <summary>Hours and shorter, for steps; longer for plans.</summary>
    private static readonly FrozenSet<string> TimeUnits = Set(
        "ns", "μs", "µs", "us", "ms", "s", "sec", "secs", "second", "seconds", "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours",
        "day", "days", "week", "weeks", "month", "months", "year", "years");

    /// <summary>Data; extend freely. Compared without regard to case except where a unit is one letter.</summary>
    private static readonly FrozenSet<string> Units = Set(
        [
            .. TimeUnits, "nanosecond", "nanoseconds", "microsecond", "microseconds", "millisecond", "milliseconds", "decade", "decades", "century", "centuries",
            "%", "‰", "percent", "per cent", "°", "°C", "°F", "K", "degrees", "degree",
            "ppm", "ppb", "mmHg", "IU", "dpi", "px", "fps", "B", "kB", "KB", "MB", "GB", "TB", "PB", "EB", "KiB", "MiB", "GiB", "TiB", "byte", "bytes", "bit", "bits", "kbit", "Mbit", "Gbit", "Mbps", "Gbps", "kbps",
            "nm", "μm", "µm", "mm", "cm", "m", "km", "metre", "metres", "meter", "meters", "kilometre", "kilometres", "kilometer", "kilometers", "inch", "inches", "foot", "feet", "mile", "miles",
            "mg", "μg", "µg", "g", "kg", "t", "gram", "grams", "kilogram", "kilograms", "ton", "tons", "tonne", "tonnes", "pound", "pounds", "lb", "lbs", "oz", "ounce", "ounces",
            "ml", "mL", "cl", "dl", "l", "L", "litre", "litres", "liter", "liters", "cup", "cups", "tsp", "tbsp", "teaspoon", "teaspoons", "tablespoon", "tablespoons", "gallon", "gallons",
            "J", "kJ", "cal", "kcal", "W", "kW", "MW", "GW", "Wh", "kWh", "V", "mV", "kV", "A", "mA", "Ω", "Hz", "kHz", "MHz", "GHz", "N", "kN", "Pa", "hPa", "kPa", "MPa", "bar", "atm", "mol", "mmol", "eV", "dB",
            "kJ/mol", "g/mol", "mol/L", "m/s", "km/h", "m/s²", "g/cm³", "kg/m³", "m²", "m³", "cm²", "cm³", "km²",
            "QPS", "RPS", "TPS", "rpm", "bpm", "euros", "euro", "dollars", "dollar", "pence", "cents",
            "requests", "queries", "operations", "messages", "connections", "reads", "writes", "users", "people", "jurors", "members", "times", "characters", "words", "atoms", "electrons", "protons", "chromosomes", "bones", "teeth", "points",
        ]);

    /// <summary>By the number they mean.</summary>
    public static readonly string[] NumberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static bool IsUnit(string word) => Units.Contains(word) || Units.Contains(word.ToLowerInvariant());

    /// <summary>The whole text is a duration, such as "5–7 min" or "(about 2 hours)".</summary>
    public static bool IsTime(string text) =>
        Whole().Match(text.Trim(' ', '(', ')', '~', '≈')) is { Success: true } match && TimeUnits.Contains(match.Groups["unit"].Value.ToLowerInvariant());

    /// <summary>The whole text is a number with or without a unit.</summary>
    public static bool IsWhole(string text) =>
        Whole().Match(text.Trim(' ', '(', ')', '~', '≈', '.')) is { Success: true } match && (match.Groups["unit"].Value is "" || IsUnit(Head(match.Groups["unit"].Value)));

    /// <summary>Every number with a unit in the text.</summary>
    public static List<Quantity> In(string text)
    {
        var found = new List<Quantity>();
        foreach (Match match in Within().Matches(text))
        {
            var unit = match.Groups["unit"];
            var currency = match.Value[0] is '$' or '€' or '£';
            if (currency || IsUnit(Head(unit.Value)))
            {
                found.Add(new(match.Index, (currency && !IsUnit(Head(unit.Value)) ? match.Groups["number"].Index + match.Groups["number"].Length : unit.Index + unit.Length) - match.Index));
            }
        }

        return found;
    }

    /// <summary>Of "requests/s" the requests, unless the whole is a unit of its own.</summary>
    private static string Head(string unit) => IsUnit(unit) ? unit : unit.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? unit[..slash] : unit;

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);

    private const string Number = @"[-−]?\d+(?:[,. ]\d{3})*(?:\.\d+)?(?:\s?(?:k|K|M|million|billion|trillion|thousand))?\+?";

    [GeneratedRegex(@"^(?<number>" + Number + @"(?:\s?(?:[-–—]|to)\s?" + Number + @")?)\s?(?<unit>[^\s\d(,;]*(?:/[^\s\d(,;]+)?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<![\w.,$€£-])[$€£]?(?<number>" + Number + @"(?:\s?(?:[-–—]|to)\s?" + Number + @")?)(?:[\s  ]?(?<unit>(?:%|‰|°[CF]?|per cent\b|[A-Za-zμµΩ²³]+(?:/[A-Za-zμµ²³]+)*)))?(?!\w)", RegexOptions.ExplicitCapture)]
    private static partial Regex Within();
}
