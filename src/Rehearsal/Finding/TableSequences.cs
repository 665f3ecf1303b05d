using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>Tables with a column of times, or several columns that are a plan each.</summary>
internal static partial class TableSequences
{
    public static IEnumerable<TimedSequence> In(TableBlock table)
    {
        if (table.Rows.Count < 3)
        {
            yield break;
        }

        var columns = Enumerable.Range(0, table.Header.Count).Select(c => TimeColumn.Read(table, c)).OfType<TimeColumn>().ToArray();
        if (columns.Length == 0)
        {
            yield break;
        }

        // Minutes and a clock beside each other say one thing twice: the clock is the exact one.
        var clock = Array.Find(columns, c => c.IsClock);
        var name = NameColumn(table, columns);
        foreach (var column in clock is not null ? [clock] : columns)
        {
            yield return Sequence(table, column, columns, name, columns.Length > 1 && clock is null);
        }
    }

    private static TimedSequence Sequence(TableBlock table, TimeColumn column, TimeColumn[] columns, int name, bool isOneOfMany)
    {
        var totals = new List<StatedTotal>();
        var phases = new List<FoundPhase>();
        var header = table.Header[column.Index].Plain;
        totals.AddRange(StatedTotals.InLabel(header, table.Line, ColumnOf(table.Header[column.Index])));
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var row = table.Rows[r];
            if (row.Cells.Take(name + 1).Any(c => Total().IsMatch(c.Plain)))
            {
                if (column.Times[r] is { } sum)
                {
                    totals.Insert(0, new(sum.Least, sum.Most, IsFirm: true, row.Line, ColumnOf(row.Cells[column.Index])));
                }

                break;
            }

            var label = row.Cells[name].Plain;
            if (label.Any(char.IsLetter))
            {
                phases.Add(new(Ordinals.Bare(label), column.Times[r], row.Line, Text(table, row, name, columns), row.Cells.Take(name + 1).Any(IsOrdinal)));
            }
        }

        var isSure = column.Index == 0 || totals.Exists(t => t.IsFirm) || column.IsClock || Phase().IsMatch(table.Header[name].Plain)
            || phases.Count(p => p.IsNumbered) * 2 > phases.Count;
        return new(table.Line, null, isOneOfMany && header.Length > 0 ? header : null, phases, totals, isSure);
    }

    /// <summary>The first column of words; a column of single letters or numbers counts the rows and does not name them.</summary>
    private static int NameColumn(TableBlock table, TimeColumn[] columns)
    {
        var words = Enumerable.Range(0, table.Header.Count).Where(c => Array.TrueForAll(columns, t => t.Index != c)).ToArray();
        return Array.Find(words, c => table.Rows.Count(r => r.Cells[c].Plain.Count(char.IsLetter) > 2) * 2 > table.Rows.Count) is > 0 and var named ? named : words.FirstOrDefault();
    }

    private static PhaseText Text(TableBlock table, TableLine row, int name, TimeColumn[] columns)
    {
        var text = PhaseText.Empty;
        for (var c = 0; c < row.Cells.Count; c++)
        {
            var cell = row.Cells[c];
            if (c == name || Array.Exists(columns, t => t.Index == c) || c < name || cell.Plain.Count(char.IsLetter) < 2)
            {
                continue;
            }

            var header = table.Header[c].Plain;
            var isSaid = Spoken().IsMatch(header);
            if (isSaid && Quotes.In(cell).Count == 0)
            {
                text = text.And(new([], [], [cell]));
                continue;
            }

            var read = PhaseReader.Read(cell);
            text = text.And(read);
        }

        return text;
    }

    private static int ColumnOf(RichText cell) => cell.Runs.Count == 0 ? 0 : cell.Runs[0].Column;

    private static bool IsOrdinal(RichText cell) => Ordinals.Of(cell.Plain) is not null || cell.Plain.Trim().Trim('.', ')', '#') is { Length: 1 or 2 } mark && (mark.All(char.IsDigit) || mark.Length == 1);

    [GeneratedRegex(@"^\W*(?:grand\s+)?(?:total|sum|altogether|overall|in all)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"^\W*(?:#|no\.?|phases?|steps?|stages?|parts?|blocks?|segments?|activity|activities|letter|agenda|items?|topics?|section|round|exercise)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phase();

    [GeneratedRegex(@"\b(?:say|said|sentence|phrase|opener|line|words|checkpoint|wording)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();
}
