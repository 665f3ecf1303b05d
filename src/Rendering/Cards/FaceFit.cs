using Fieldguide.Cards;

namespace Fieldguide.Rendering.Cards;

/// <summary>
/// Whether a card fits its printed face: 95 × 62 mm less its margins and the two small lines leaves 81 × 42 mm, which is
/// 6 lines of 13 pt for the question and 8 lines of 10.5 pt for the answer. Characters are counted as wide as a humanist sans
/// is on average, with a reserve for wide words.
/// </summary>
internal static class FaceFit
{
    private const int FrontColumns = 34;
    private const int FrontLines = 6;
    private const int BackColumns = 42;
    private const int BackLines = 8;

    public static bool Fits(CardDraft card) =>
        Lines(card.Front.Plain, FrontColumns) <= FrontLines
        && (card.Points.Count > 0 ? card.Points.Sum(p => Lines(p.Plain, BackColumns - 3)) : Lines(card.Back.Plain, BackColumns)) <= BackLines;

    private static int Lines(string text, int columns)
    {
        var lines = 1;
        var used = 0;
        foreach (var word in text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var width = TextWidth(word);
            if (used > 0 && used + 1 + width > columns)
            {
                lines++;
                used = 0;
            }

            // A word wider than the face is broken.
            lines += width / columns;
            used += (used > 0 ? 1 : 0) + (width % columns);
        }

        return lines;
    }

    private static int TextWidth(string word) => word.Sum(c => c >= 0x2E80 ? 2 : 1);
}
