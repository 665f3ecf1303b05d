using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Tables;

/// <summary>Tables of two columns, "Do | Don't": each row is a contrast.</summary>
internal static class GoodBadTables
{
    /// <returns>False where the table is something else.</returns>
    public static bool Read(TableBlock table, CardCollector cards)
    {
        if (table.Header.Count != 2 || LabelWords.RoleOf(Tidy.Both(table.Header[0]).Plain) != LabelRole.Good || LabelWords.RoleOf(Tidy.Both(table.Header[1]).Plain) != LabelRole.Bad)
        {
            return false;
        }

        foreach (var row in table.Rows.Where(r => !r.Cells[0].IsEmpty && !r.Cells[1].IsEmpty))
        {
            var (good, bad) = (Signs.Without(row.Cells[0]), Signs.Without(row.Cells[1]));
            cards.Offer(new(CardKind.Contrast, SignLines.Instead(bad, good), good, row.Line), row.Cells[0].Comments);
        }

        return true;
    }
}
