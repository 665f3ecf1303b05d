using System.Text.RegularExpressions;

namespace Fieldguide.Cards.Fences;

/// <summary>Lists set beside one another by blanks, a name above each: read one after the other.</summary>
internal static partial class SideBySide
{
    private const int FewestRows = 2;

    public static IReadOnlyList<FenceLine> Split(IReadOnlyList<FenceLine> lines)
    {
        var split = new List<FenceLine>();
        for (var i = 0; i < lines.Count;)
        {
            var rows = lines.Skip(i + 1).TakeWhile(l => !l.IsBlank && Beside().IsMatch(l.Text)).Count();
            if (rows < FewestRows || Cells(lines[i]) is not { Count: > 1 } heads || heads.Exists(h => FencedText.Item(h.Text) is not null))
            {
                split.Add(lines[i++]);
                continue;
            }

            // A list may be longer than the one beside it.
            while (i + 1 + rows < lines.Count && !lines[i + 1 + rows].IsBlank && Cells(lines[i + 1 + rows]) is [var last] && FencedText.Item(last.Text) is not null && last.Indent > lines[i].Indent)
            {
                rows++;
            }

            var cells = lines.Skip(i + 1).Take(rows).SelectMany(Cells).ToLookup(c => heads.FindLastIndex(h => h.Indent <= c.Indent + 1));
            for (var h = 0; h < heads.Count; h++)
            {
                split.Add(heads[h] with { Indent = 0, Text = Capitals.Calm(heads[h].Text).TrimEnd(':') + ":" });
                split.AddRange(cells[h].Select(c => c with { Indent = 2 }));
                split.Add(new(lines[i + rows].Number, 0, ""));
            }

            i += rows + 1;
        }

        return split;
    }

    private static List<FenceLine> Cells(FenceLine line)
    {
        var cells = new List<FenceLine>();
        var start = 0;
        foreach (var gap in Gap().EnumerateMatches(line.Text))
        {
            cells.Add(new(line.Number, line.Indent + start, line.Text[start..gap.Index]));
            start = gap.Index + gap.Length;
        }

        cells.Add(new(line.Number, line.Indent + start, line.Text[start..]));
        return cells;
    }

    /// <summary>An item, and another behind it.</summary>
    [GeneratedRegex(@"^([-*•✓✗✅❌]|\d{1,2}[.)])\s.*\s{3,}([-*•✓✗✅❌]|\d{1,2}[.)])\s")]
    private static partial Regex Beside();

    [GeneratedRegex(@"\s{3,}")]
    private static partial Regex Gap();
}
