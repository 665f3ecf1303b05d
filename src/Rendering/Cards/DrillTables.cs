using System.Globalization;
using System.Text;
using Fieldguide.Cards.Decks;

namespace Fieldguide.Rendering.Cards;

/// <summary>Which card belongs to which cell of a table, so that the table itself can be drilled.</summary>
internal static class DrillTables
{
    /// <param name="cards">Of one page.</param>
    /// <returns>By line of the table, as <see cref="Body.BodyMarks.Tables"/> has it.</returns>
    public static IReadOnlyDictionary<int, string> Of(IEnumerable<Card> cards)
    {
        var tables = new Dictionary<int, string>();
        foreach (var table in cards.Where(c => c.Draft.Cell is not null).GroupBy(c => c.Draft.Cell!.Table))
        {
            var ids = table.GroupBy(c => new Spot(c.Draft.Cell!.Row, c.Draft.Cell.Column)).ToDictionary(g => g.Key, g => g.First().Id is var id && id.AnswerRev > 1 ? string.Create(CultureInfo.InvariantCulture, $"{id.Id}:{id.AnswerRev}") : id.Id);
            var rows = ids.Keys.Max(k => k.Row) + 1;
            var columns = ids.Keys.Max(k => k.Column) + 1;
            var text = new StringBuilder();
            for (var row = 0; row < rows; row++)
            {
                text.Append(row > 0 ? "|" : "");
                for (var column = 0; column < columns; column++)
                {
                    text.Append(column > 0 ? "," : "").Append(ids.GetValueOrDefault(new(row, column)));
                }
            }

            tables[table.Key] = text.ToString();
        }

        return tables;
    }

    private sealed record Spot(int Row, int Column);
}
