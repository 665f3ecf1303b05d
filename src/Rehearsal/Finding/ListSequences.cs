using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;
using Fieldguide.Rehearsal.Times;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>Items of one list that name their minutes: "1. Incubate (10 min)", "- 5 min: Warm-up", "3. Spin for five minutes."</summary>
internal static partial class ListSequences
{
    private const int LongestName = 70;

    public static IEnumerable<TimedSequence> In(ListBlock list)
    {
        // A list of links is a table of contents, and says elsewhere what it says here.
        if (list.Items.Count(i => TimeWords.MayStandIn(i.Lead.Plain)) < 3 || list.Items.All(i => i.Lead.Runs.Count > 0 && i.Lead.Runs.All(r => r.Link is not null || string.IsNullOrWhiteSpace(r.Text))))
        {
            yield break;
        }

        var phases = list.Items.Select(i => Phase(i, list.Ordered)).OfType<FoundPhase>().ToArray();
        var timed = phases.Count(p => p.Time is not null);
        if (timed >= 3 && timed * 3 >= list.Items.Count * 2)
        {
            yield return new(list.Line, null, null, phases, [], IsSure: list.Ordered);
        }
    }

    private static FoundPhase? Phase(ListEntry item, bool ordered)
    {
        var head = Head(item.Lead, out var rest);
        var titled = TimeExpression.InTitle(head.Plain);
        if (titled is null && item.Lead.BoldLead(out var after) is { } bold && After(after) is { } beside)
        {
            (titled, rest) = (new(bold.Plain, beside.Time), beside.Rest);
        }

        if (titled is null && ordered && Lasting().Match(head.Plain) is { Success: true } lasting && TimeExpression.Read(lasting.Groups["t"].Value) is { } length)
        {
            titled = new(head.Plain, length);
        }

        if (titled is null && !ordered)
        {
            return null;
        }

        var name = Ordinals.Bare(titled?.Title ?? head.Plain).TrimEnd('.');
        if (name.Length == 0)
        {
            return null;
        }

        var text = (name.Length > LongestName ? PhaseReader.Read(head) : PhaseText.Empty).And(PhaseReader.Read(rest)).And(PhaseReader.Read(item.Below));
        return new(Cut(name), titled?.Time, item.Line, text, ordered);
    }

    /// <summary>What names the item: its bold words, else all up to the first colon or full stop.</summary>
    private static RichText Head(RichText lead, out RichText rest)
    {
        if (lead.BoldLead(out rest) is { } bold && TimeExpression.InTitle(bold.Plain) is not null)
        {
            return bold;
        }

        // "5 min: Warm-up: jog" has its name after the first colon.
        foreach (Match end in HeadEnd().Matches(lead.Plain))
        {
            var head = lead.Slice(0, end.Index);
            if (TimeExpression.Read(head.Plain) is null && head.Plain.Any(char.IsLetter))
            {
                rest = lead.Slice(end.Index + end.Length).Trim();
                return head;
            }
        }

        rest = RichText.Empty;
        return lead;
    }

    private static LeadRest? After(RichText after)
    {
        var close = after.Plain.IndexOf(')', StringComparison.Ordinal);
        if (after.Plain.StartsWith('(') && close > 0 && TimeExpression.Read(after.Plain[..(close + 1)]) is { } time)
        {
            var rest = after.Slice(close + 1);
            return new(time, rest.Slice(rest.Plain.Length - rest.Plain.TrimStart(':', ' ', '–', '—', '-', '.').Length));
        }

        return TimeExpression.Read(after.Plain) is { } whole ? new(whole, RichText.Empty) : null;
    }

    private static string Cut(string name) =>
        name.Length <= LongestName ? name : name[..(name.LastIndexOf(' ', LongestName) is > 20 and var space ? space : LongestName)].TrimEnd(',', ';') + "…";

    private sealed record LeadRest(TimeExpression Time, RichText Rest);

    [GeneratedRegex(@"(?::\s+|(?<=[\w)])[.;]\s+(?=\p{Lu}))")]
    private static partial Regex HeadEnd();

    [GeneratedRegex(@"\bfor\s+(?:another\s+)?(?<t>(?:about\s+|~)?[\w½.–-]+(?:\s+to\s+\w+)?\s*(?:hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s)\b|half\s+an\s+hour)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lasting();
}
