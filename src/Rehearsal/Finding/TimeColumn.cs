using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;
using Fieldguide.Rehearsal.Times;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>A column of a table whose cells are times.</summary>
/// <param name="Times">By row; null where the cell holds none.</param>
/// <param name="IsClock">The cells are places on the clock.</param>
internal sealed partial record TimeColumn(int Index, IReadOnlyList<TimeExpression?> Times, bool IsClock)
{
    /// <summary>Null where the column's head does not speak of time, or too many of its cells do not.</summary>
    public static TimeColumn? Read(TableBlock table, int column)
    {
        var header = table.Header[column].Plain.Trim();
        var unit = UnitOf(header);
        var isTime = unit is not null || TimeHead().IsMatch(header) || TimeExpression.Read(header) is not null;
        var times = table.Rows.Select(r => TimeExpression.Read(r.Cells[column].Plain, unit)).ToArray();

        // Beside a row of totals any head will do: the columns are then plans with names of their own.
        var hasTotal = table.Rows.Any(r => r.Cells.Any(c => TotalRow().IsMatch(c.Plain))) && times.Count(t => t is not null) >= 4;
        var filled = table.Rows.Count(r => r.Cells[column].Plain.Any(char.IsLetterOrDigit));
        var read = times.Count(t => t is not null);
        if (read < 3 || read * 4 < filled * 3 || !(isTime || hasTotal))
        {
            return null;
        }

        var ranges = times.OfType<TimeExpression>().Where(t => t.IsRange || t.Kind != TimeKind.Duration).ToArray();
        var isChained = ranges.Length >= 3 && ranges[0].Least <= 60 && ranges.Zip(ranges.Skip(1)).All(p => p.Second.Kind is not TimeKind.Duration and not TimeKind.Position || Math.Abs(p.Second.Least - p.First.Most) <= 60);
        return new(column, times, isChained);
    }

    /// <summary>"Minutes", "min", "Time (min)"; and "45 min", the head of a plan of that length, whose cells are in minutes too.</summary>
    private static TimeUnit? UnitOf(string header) =>
        UnitHead().Match(header) is { Success: true } match && TimeWords.Units.TryGetValue(match.Groups["u"].Value.ToLowerInvariant(), out var unit) ? unit : null;

    [GeneratedRegex(@"^(?:(?:time|duration|length)\s*[(\[,]?\s*(?:in\s+)?)?(?:\d{1,3}\s*)?(?<u>minutes?|mins?|seconds?|secs?|hours?|hrs?|h)\.?\s*[)\]]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitHead();

    [GeneratedRegex(@"^(?:⏱\uFE0F?\s*)?(?:time|times|timing|duration|length|clock|when|time\s+(?:budget|box|slot|allocation|allotted|limit)|slot|from\s*[-–—]\s*to)\b(?!\s+(?:to|needed|saved|complexity))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeHead();

    [GeneratedRegex(@"^\W*(?:grand\s+)?(?:total|sum|altogether)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TotalRow();
}
