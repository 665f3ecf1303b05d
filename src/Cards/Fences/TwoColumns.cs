using System.Buffers;
using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>A fence of two columns set by blanks: terms with what they mean, times with what happens then, values with their class.</summary>
internal static partial class TwoColumns
{
    private static readonly SearchValues<char> NoRow = SearchValues.Create("={}|<>$_");

    private const int FewestRows = 3;
    private const int NameWords = 4;
    private const int MeaningWords = 16;

    /// <summary>More words make a value a meaning of its own.</summary>
    private const int ClassWords = 2;

    /// <returns>The lines, all of them as one that holds their blocks; the same lines where they are something else.</returns>
    public static IReadOnlyList<FenceLine> Gather(IReadOnlyList<FenceLine> lines, FencePlace place)
    {
        FenceLine[] text = [.. lines.Where(l => !l.IsBlank)];
        if (text.Length < FewestRows || text[0].Ready is not null || !text[0].Text.Contains("  ", StringComparison.Ordinal))
        {
            return lines;
        }

        var rows = Array.ConvertAll(text, l => Row().Match(l.Text));
        if (!Array.TrueForAll(rows, IsRow) || rows.Zip(text, (r, l) => l.Indent + r.Groups["told"].Index).Distinct().Count() > 1 || rows.Select(r => r.Groups["name"].Value).Distinct().Count() < rows.Length || !rows.Any(r => Words.Count(r.Groups["told"].Value) > 1) || Array.Exists(rows, r => TimeOfDay().IsMatch(r.Groups["name"].Value)))
        {
            return lines;
        }

        return [text[0] with { Ready = Blocks(rows, text, place) }];
    }

    private static bool IsRow(Match row) => row.Success && row.Groups["told"].Value is var told && row.Groups["name"].Value is var name
        && Words.Count(name) is > 0 and <= NameWords && Words.Count(told) is > 0 and <= MeaningWords && told.Any(char.IsLetter) && FencedText.Item(row.Value) is null && !row.Value.AsSpan().ContainsAny(NoRow) && !CodeSigns.IsCode(told) && !(name.Length == 1 && char.IsLetter(name[0]));

    private static List<Block> Blocks(Match[] rows, FenceLine[] lines, FencePlace place)
    {
        var first = lines[0].Number;
        if (Array.TrueForAll(rows, r => Quantity.IsTime(r.Groups["name"].Value) || Clock().IsMatch(r.Groups["name"].Value)))
        {
            return [new TableBlock(first, [FencedText.Plain("Time", first), FencedText.Plain("Part", first)], [.. rows.Select((r, i) => new TableLine(lines[i].Number, [FencedText.Plain(r.Groups["name"].Value, lines[i].Number), FencedText.Plain(r.Groups["told"].Value, lines[i].Number)]))])];
        }

        var subject = place.Subject.Split(',')[0];
        var blocks = new List<Block>();
        foreach (var group in rows.Zip(lines).GroupBy(r => r.First.Groups["told"].Value).Where(g => g.Count() > 1 && Words.Count(g.Key) <= ClassWords))
        {
            blocks.Add(FencedText.Asked($"Which are {group.Key} ({LowerCase.First(subject)})?", string.Join(", ", group.Select(r => r.First.Groups["name"].Value)), group.First().Second.Number));
        }

        var entries = rows.Zip(lines).Where(r => rows.Count(o => o.Groups["told"].Value == r.First.Groups["told"].Value) == 1).ToArray();
        foreach (var (row, line) in entries.Where(e => !e.First.Groups["name"].Value.Any(char.IsLetter)))
        {
            blocks.Add(FencedText.Asked($"What does {row.Groups["name"].Value} stand for ({LowerCase.First(subject)})?", row.Groups["told"].Value, line.Number));
        }

        var named = entries.Where(e => e.First.Groups["name"].Value.Any(char.IsLetter)).ToArray();
        if (named.Length > 0)
        {
            blocks.Add(new ListBlock(named[0].Second.Number, false, 0, [.. named.Select(n => new ListEntry(n.Second.Number, null, new([new(n.First.Groups["name"].Value + ":", RunStyle.Bold, null, n.Second.Number, 1), new(" " + n.First.Groups["told"].Value, RunStyle.None, null, n.Second.Number, 1)]), []))]));
        }

        return blocks;
    }

    /// <summary>Of somebody's day or week: nobody learns it by heart.</summary>
    [GeneratedRegex(@"\d:\d\d|\d ?[ap]m\b", RegexOptions.ExplicitCapture)]
    private static partial Regex TimeOfDay();

    /// <summary>One gap of two blanks or more.</summary>
    [GeneratedRegex(@"^(?<name>\S+(?: \S+){0,5})(?:\s{2,}|\t+)(?<told>\S+(?: \S+)*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\d{1,2}(?:[:.]\d{2})?\s?[-–—]\s?\d{1,2}(?:[:.]\d{2})?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();
}
