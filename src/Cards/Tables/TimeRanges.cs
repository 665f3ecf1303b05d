using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Tables;

/// <summary>Whether a column of times says when rather than how long: "0–7 min", "7–15 min".</summary>
internal static class TimeRanges
{
    public static bool Follow(TableBlock table, TableShape shape)
    {
        foreach (var column in shape.Facts)
        {
            if (!TableShape.IsTimeHeader(table.Header[column].Plain))
            {
                continue;
            }

            var follows = 0;
            string? end = null;
            foreach (var row in table.Rows)
            {
                var ends = row.Cells[column].Plain.Split(['-', '–', '—', ' ', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                if (ends.Length < 2)
                {
                    return false;
                }

                follows += end is not null && ends[0] == end ? 1 : 0;
                end = ends[1];
            }

            return follows > 0 && follows >= table.Rows.Count - 2;
        }

        return false;
    }
}
