namespace Fieldguide.Cards.Fences;

/// <summary>A line of a drawing that holds text, cut at the sides of boxes.</summary>
/// <param name="Cells">Those with text; a note to the right of the last box left out.</param>
/// <param name="Note">To the right of all boxes; null without one.</param>
internal sealed record FrameLine(int Number, IReadOnlyList<FrameCell> Cells, string? Note)
{
    private const string Sides = "│┃║╎┆";

    public static FrameLine Of(FenceLine line)
    {
        var cells = new List<FrameCell>();
        var text = line.Text;

        // "|" is a side only where it stands at both ends.
        var sides = text.AsSpan().IndexOfAny(Sides) < 0 && text is ['|', .., '|'] ? "|" : Sides;
        var start = 0;
        var column = 0;
        string? note = null;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !sides.Contains(text[i], StringComparison.Ordinal))
            {
                continue;
            }

            var cell = text[start..i];
            if (cell.Any(char.IsLetterOrDigit))
            {
                if (i == text.Length && column > 0)
                {
                    note = cell.Trim();
                }
                else
                {
                    cells.Add(new(column, new(line.Number, line.Indent + start + cell.Length - cell.TrimStart().Length, cell.Trim())));
                }
            }

            start = i + 1;
            column++;
        }

        return new(line.Number, cells, note);
    }

    /// <summary>The top, the bottom or a division of boxes.</summary>
    public static bool IsBorder(string text) =>
        text.Length > 2 && !text.Any(char.IsLetterOrDigit) && text.TrimStart('│', '┃', '║', ' ') is [var first, ..] && first is '┌' or '└' or '├' or '╔' or '╚' or '╠' or '╟' or '╭' or '╰' or '┏' or '┗' or '┣' or '+'
        && (text.Contains("──", StringComparison.Ordinal) || text.Contains("══", StringComparison.Ordinal) || text.Contains("━━", StringComparison.Ordinal) || text.Contains("--", StringComparison.Ordinal));
}

/// <param name="Column">Sides of boxes to its left.</param>
internal sealed record FrameCell(int Column, FenceLine Line);
