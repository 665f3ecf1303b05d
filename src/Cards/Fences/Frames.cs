namespace Fieldguide.Cards.Fences;

/// <summary>Text in drawn boxes, without the boxes: one line below the other, columns after one another.</summary>
/// <param name="Lines">At their places in the file; borders left out.</param>
/// <param name="Titles">Numbers of lines that are the title of a box.</param>
internal sealed record Frames(IReadOnlyList<FenceLine> Lines, IReadOnlySet<int> Titles)
{
    private const int FewestBorders = 2;

    public static bool AreIn(IReadOnlyList<FenceLine> lines) => lines.Count(l => FrameLine.IsBorder(l.Text)) >= FewestBorders;

    /// <returns>Null where boxes stand beside one another: a diagram, which says more than its words.</returns>
    public static Frames? Read(IReadOnlyList<FenceLine> lines)
    {
        var text = new List<FenceLine>();
        var titles = new HashSet<int>();
        for (var i = 0; i < lines.Count;)
        {
            var line = lines[i];
            if (line.IsBlank || FrameLine.IsBorder(line.Text))
            {
                text.Add(new(line.Number, 0, ""));
                i++;
                continue;
            }

            var end = i;
            while (end < lines.Count && !lines[end].IsBlank && !FrameLine.IsBorder(lines[end].Text))
            {
                end++;
            }

            FrameLine[] rows = [.. lines.Skip(i).Take(end - i).Select(FrameLine.Of)];
            if (Array.TrueForAll(rows, r => r.Cells.Count <= 1))
            {
                text.AddRange(rows.Select(r => r.Cells.Count == 0 ? new FenceLine(r.Number, 0, "") : r.Cells[0].Line));
                if (rows is [{ Cells: [var title] }] && end < lines.Count && lines[end].Text is ['├' or '╠' or '╟', ..])
                {
                    titles.Add(title.Line.Number);
                }
            }
            else if (Columns(rows) is { } columns)
            {
                text.AddRange(columns);
            }
            else
            {
                return null;
            }

            i = end;
        }

        return new(text, titles);
    }

    /// <summary>Columns of a name and bullets, read downwards; null for boxes of a drawing.</summary>
    private static List<FenceLine>? Columns(FrameLine[] rows)
    {
        var lines = new List<FenceLine>();
        foreach (var column in rows.SelectMany(r => r.Cells).GroupBy(c => c.Column).OrderBy(c => c.Key))
        {
            FenceLine[] cells = [.. column.Select(c => c.Line)];
            if (cells.Length < 2 || FencedText.Item(cells[0].Text) is not null || !cells.Skip(1).All(c => FencedText.Item(c.Text) is not null))
            {
                return null;
            }

            lines.Add(cells[0] with { Indent = 0, Text = cells[0].Text.TrimEnd(':') + ":" });
            lines.AddRange(cells.Skip(1).Select(c => c with { Indent = 2 }));
            lines.Add(new(cells[^1].Number, 0, ""));
        }

        return lines;
    }
}
