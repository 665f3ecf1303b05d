using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Times and shares of a plan: the same part has other figures in another plan, so each question names the plan.</summary>
internal static class TimePlans
{
    /// <returns>Null where the rows are no plan.</returns>
    public static List<Block>? Asked(string plan, TableBlock table)
    {
        if (table.Header.Skip(1).Any(h => h.Plain is not ("Time" or "Share")))
        {
            return null;
        }

        var name = Words.Count(plan) > 1 ? Lower(plan) : plan;
        name = char.ToUpperInvariant(name[0]) + name[1..];
        return
        [
            .. table.Rows.SelectMany(row => Enumerable.Range(1, table.Header.Count - 1).Select(c =>
                FencedText.Asked($"{name}, {Lower(row.Cells[0].Plain)}: {(table.Header[c].Plain == "Time" ? "how long?" : "what share of the time?")}", row.Cells[c].Plain, row.Line))),
        ];
    }

    private static string Lower(string name) => string.Join(' ', name.Split(' ').Select(w => string.Join('-', w.Split('-').Select(LowerCase.First))));
}
