namespace Fieldguide.Rehearsal.Times;

/// <summary>Finds the time that a title carries: in brackets, or set off at its end or beginning.</summary>
internal static class TitleTimes
{
    private static readonly string[] Separators = [" – ", " — ", " - ", " | ", " · ", ": ", "; ", ", ", "：", "\t"];

    public static TitledTime? Read(string title) =>
        TimeWords.MayStandIn(title) ? InBrackets(title) ?? AtEnd(title) ?? AtStart(title) : null;

    private static TitledTime? InBrackets(string title)
    {
        for (var open = title.AsSpan().IndexOfAny('(', '['); open >= 0;)
        {
            var close = title.IndexOf(title[open] == '(' ? ')' : ']', open);
            if (close < 0)
            {
                return null;
            }

            // "(5 min, in pairs)" holds a time among other remarks.
            var inside = title[(open + 1)..close];
            var time = TimeExpression.Read(inside) ?? inside.Split([',', ';', '·', '/']).Select(p => TimeExpression.Read(p)).FirstOrDefault(t => t is not null);
            if (time is not null && Named(title[..open], title[(close + 1)..]) is { } name)
            {
                return new(name, time);
            }

            var next = title.AsSpan(close).IndexOfAny('(', '[');
            open = next < 0 ? -1 : close + next;
        }

        return null;
    }

    private static TitledTime? AtEnd(string title)
    {
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && TimeExpression.Read(title[(at + separator.Length)..]) is { } time && Named(title[..at], "") is { } name)
            {
                return new(name, time);
            }
        }

        return null;
    }

    private static TitledTime? AtStart(string title)
    {
        foreach (var separator in Separators)
        {
            // The dash of a range may be spaced like the one that sets the time off, so the first is not always the right one.
            for (var at = title.IndexOf(separator, StringComparison.Ordinal); at > 0; at = title.IndexOf(separator, at + 1, StringComparison.Ordinal))
            {
                if (TimeExpression.Read(title[..at]) is { } time && Named("", title[(at + separator.Length)..]) is { } name)
                {
                    return new(name, time);
                }
            }
        }

        // "0:00–0:30 Opening" needs nothing between the two.
        var space = title.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && TimeExpression.Read(title[..space]) is { HasColons: true } clock && Named("", title[space..]) is { } rest ? new(rest, clock) : null;
    }

    private static string? Named(string before, string after)
    {
        var name = (Trim(before) + " " + Trim(after)).Trim();
        return name.Any(char.IsLetter) ? name : null;
    }

    private static string Trim(string part) => part.Trim(' ', '\t', ':', '：', ',', ';', '-', '–', '—', '|', '·');
}
