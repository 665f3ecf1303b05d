using System.Globalization;

namespace Fieldguide.Tests.Cards.Quality;

/// <summary>
/// What should be learned from a guide, beside it as <c>name.cards</c>: <c>line TAB question TAB answer</c> a card, and after
/// <c># never</c> <c>line TAB why</c> for each line of which no card may be made.
/// </summary>
/// <param name="Never">Why a line teaches nothing, by line.</param>
internal sealed record GoldSheet(IReadOnlyList<GoldCard> Cards, IReadOnlyDictionary<int, string> Never)
{
    private const string NeverMark = "# never";

    /// <exception cref="FormatException">A row has another number of cells or no line; says which.</exception>
    public static GoldSheet Parse(string text)
    {
        var cards = new List<GoldCard>();
        var never = new Dictionary<int, string>();
        var below = false;
        foreach (var row in text.Split('\n').Select(r => r.TrimEnd('\r')).Where(r => r.Length > 0))
        {
            if (row == NeverMark)
            {
                below = true;
                continue;
            }

            var cells = row.Split('\t');
            if (cells.Length != (below ? 2 : 3) || !int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var line))
            {
                throw new FormatException($"\"{row}\" is not {(below ? "line TAB why" : "line TAB question TAB answer")}.");
            }

            if (below)
            {
                never.Add(line, cells[1]);
            }
            else
            {
                cards.Add(new(line, cells[1], cells[2]));
            }
        }

        return new(cards, never);
    }
}
