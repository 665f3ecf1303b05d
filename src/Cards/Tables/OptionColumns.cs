using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Tables;

/// <summary>Columns headed "Option A", "Option B": their headers name nothing, so a row's options are asked for together.</summary>
internal static class OptionColumns
{
    public static List<int> Of(TableBlock table, TableShape shape)
    {
        var options = shape.Facts.Where(f => IsNameless(table.Header[f].Plain)).ToList();
        return options.Count > 1 ? options : [];
    }

    public static bool Offer(TableBlock table, int r, RichText name, List<int> options, int group, CardCollector cards)
    {
        var row = table.Rows[r];
        RichText[] points = [.. options.Select(o => Tidy.Leading(row.Cells[o])).Where(p => !CellQuestion.IsBlank(p.Plain))];
        if (points.Length > 1)
        {
            cards.Offer(new(CardKind.Contrast, new Phrase().Say($"what are the {points.Length} options for ").Name(name).Say("?").End(), RichText.Empty, row.Line)
            {
                Points = points,
                Group = group,
                Cell = new(table.Line, r, options[0]),
            }, row.Cells[0].Comments);
        }

        return true;
    }

    private static bool IsNameless(string header)
    {
        var words = Words.All(header);
        return words.Count == 2 && words[0] is "option" or "choice" or "variant" or "alternative" or "approach" or "side" && words[1].Length == 1;
    }
}
