using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;

namespace Fieldguide.Cards.Fences;

/// <summary>A label before a figure as a question: "Peak" of 14K tweets/sec as "how many tweets a second at peak", "Plus lids" as "how much including lids".</summary>
internal static partial class FigureQuestion
{
    /// <summary>Nouns that are measured themselves: "cache size", "read:write ratio".</summary>
    private static readonly string[] Measures = ["size", "ratio", "rate", "qps", "rps", "tps", "latency", "time", "length", "depth", "speed", "throughput", "temperature", "price", "factor", "share", "width", "height", "dose"];

    private static readonly string[] Thousands = ["B", "KB", "MB", "GB", "TB", "PB", "bytes", "byte", "kB"];

    /// <param name="group">What the figures beside it are of; null where nothing says so.</param>
    /// <param name="label">In lower case but for names.</param>
    /// <returns>Without a subject; with its question mark.</returns>
    public static string Of(string? group, string label, string value)
    {
        var thing = Thing(value);
        label = Shorthand().Replace(label, "average ");
        if (More().Match(label) is { Success: true } more)
        {
            return $"{HowMany(thing, group, Per(value))} including {more.Groups["what"].Value}?";
        }

        if (Extreme().Match(label) is { Success: true } extreme)
        {
            var word = extreme.Groups["word"].Value;
            return group is not null && IsMeasure(group) ? $"what is the {word} {group}{extreme.Groups["rest"].Value}?" : $"{HowMany(thing, group, Per(value))} {Where(word)}{extreme.Groups["rest"].Value}?";
        }

        if (Span().IsMatch(label))
        {
            return $"{HowMany(thing, group, null)} in {label.Split(' ', 2) switch { ["in" or "after" or "over" or "for", var rest] => rest, _ => label }}?";
        }

        if (Counted().Match(label) is { Success: true } counted && Inflection.IsPlural(counted.Groups["noun"].Value))
        {
            return $"how many {counted.Groups["noun"].Value} {A(counted.Groups["per"].Value)}{(counted.Groups["total"].Success ? " in total" : "")}?";
        }

        if (Period().Match(label) is { Success: true } period)
        {
            var what = period.Groups["what"].Value;
            return what.Length > 0 && Inflection.IsPlural(what) ? $"how many {what} {A(Unit(period))}?" : $"{HowMany(thing is null ? null : thing with { Per = null }, what.Length > 0 ? what : group, Unit(period))}?";
        }

        if (IsMeasure(label))
        {
            return $"what is the {label}?";
        }

        if (thing is not null && Words.Content(label).Contains(Words.Singular(thing.Noun)))
        {
            return $"{HowMany(thing, null, null)}?";
        }

        if (Words.First(label) is "per" or "a" or "each")
        {
            return group is null ? $"how much {label}?" : $"how much {group} {label}?";
        }

        return label.StartsWith("average ", StringComparison.Ordinal) && IsSize(value) ? $"how large is the {label}?"
            : Inflection.IsPlural(label) ? char.IsAsciiDigit(value.TrimStart('~', '≈', ' ').FirstOrDefault()) ? $"how many {label}?" : $"which {label}?"
            : group is not null && label.EndsWith(" " + group, StringComparison.OrdinalIgnoreCase) ? $"how much {label}?"
            : group is not null && IsSize(value) && Words.Count(label) == 1 && Words.Count(group) == 1 ? $"how much {label} {group}?"
            : thing is not null ? $"{label}: {HowMany(thing, null, null)}?"
            : $"{label}?";
    }

    /// <summary>"how many rolls a day" where the unit is a thing, "how much" where it measures.</summary>
    public static string HowMany(string value) => HowMany(Thing(value), null, null);

    private static string HowMany(Counter? thing, string? group, string? per) =>
        $"{(thing is not null ? $"how many {thing.Noun}" : group is null ? "how much" : $"how much {group}")}{((thing?.Per ?? per) is { } period ? $" {A(period)}" : "")}";

    private static string A(string period) => period == "hour" ? "an hour" : $"a {period}";

    private static Counter? Thing(string value) =>
        ThingValue().Match(value) is { Success: true } thing && Array.IndexOf(Thousands, thing.Groups["noun"].Value) < 0 ? new(thing.Groups["noun"].Value, thing.Groups["per"] is { Success: true, Value: var per } ? Long(per) : null) : null;

    /// <summary>Of "300 GB/day" the day.</summary>
    private static string? Per(string value) => PerValue().Match(value) is { Success: true } per ? Long(per.Groups["per"].Value) : null;

    private static string Long(string period) => period switch { "s" or "sec" => "second", "min" => "minute", "h" or "hr" => "hour", "d" => "day", "wk" => "week", "mo" => "month", "yr" or "y" => "year", _ => period };

    private static string Unit(Match period) => (period.Groups["ly"] is { Success: true, Value: var ly } ? ly.ToLowerInvariant() : "") switch { "daily" => "day", "annual" or "annually" or "yearly" => "year", "monthly" => "month", "weekly" => "week", "hourly" => "hour", _ => period.Groups["per"].Value };

    private static string Where(string word) => word switch { "average" => "on average", "total" => "in total", "minimum" or "min" => "at least", "maximum" or "max" => "at most", _ => "at peak" };

    private static bool IsMeasure(string label) => Words.All(label) is [.., var last] && Array.IndexOf(Measures, last) >= 0;

    private static bool IsSize(string value) => Size().IsMatch(value);

    private sealed record Counter(string Noun, string? Per);

    [GeneratedRegex(@"^avg\.? ", RegexOptions.IgnoreCase)]
    private static partial Regex Shorthand();

    [GeneratedRegex(@"^(plus|and|with) (?<what>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex More();

    [GeneratedRegex(@"^(at )?(?<word>peak|average|total|minimum|maximum|min|max)(?<rest> \([^)]*\))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Extreme();

    [GeneratedRegex(@"^((in|after|over|for) )?(\d+|two|three|four|five|six|seven|eight|nine|ten) (seconds|minutes|hours|days|weeks|months|years)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Span();

    [GeneratedRegex(@"^((?<ly>hourly|daily|weekly|monthly|yearly|annual|annually)( (?<what>\p{L}[\p{L} -]*))?|((?<what>\p{L}[\p{L} -]*) )?(per|a|each) (?<per>second|minute|hour|day|week|month|year))$", RegexOptions.ExplicitCapture)]
    private static partial Regex Period();

    [GeneratedRegex(@"^(?<total>total )?(?<noun>\p{L}[\p{L} -]*?) (per|a) (?<per>second|minute|hour|day|week|month|year)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();

    /// <summary>Four letters and more, plural: no abbreviated unit.</summary>
    [GeneratedRegex(@"^[~≈<>]?\s?\d[\d,.]*\s?([kKMBT]\b|million|billion|thousand)?\s(?<noun>\p{Ll}{3,}s)((/| a | per )(?<per>\p{Ll}+))?\b", RegexOptions.ExplicitCapture)]
    private static partial Regex ThingValue();

    [GeneratedRegex(@"^[~≈<>]?\s?\d[\d,.]*\s?\p{L}+\s?/\s?(?<per>s|sec|second|min|minute|h|hr|hour|d|day|week|month|mo|yr|year)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex PerValue();

    [GeneratedRegex(@"^[~≈<>]?\s?\d[\d,.]*\s?([kKMGTP]i?B|B|bytes?|bits?)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Size();
}
