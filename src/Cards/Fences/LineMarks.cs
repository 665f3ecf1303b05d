using Fieldguide.Cards.Language;

namespace Fieldguide.Cards.Fences;

/// <summary>Marks of lines that say more in company: plus and minus as for and against, one arrow a line as cause and effect.</summary>
internal static class LineMarks
{
    private const int FewestPairs = 2;
    private const int PairWords = 12;

    private static readonly string[] Arrows = [" → ", " -> ", " => ", " ⇒ "];

    public static IReadOnlyList<FenceLine> Settle(IReadOnlyList<FenceLine> lines)
    {
        var pluses = lines.Count(l => Begins(l, '+'));
        if (pluses > 1 && lines.Any(l => Begins(l, '-')))
        {
            return [.. lines.Select(l => Begins(l, '+') ? l with { Text = "✅" + l.Text[1..] } : Begins(l, '-') ? l with { Text = "❌" + l.Text[1..] } : l)];
        }

        FenceLine[] text = [.. lines.Where(l => !l.IsBlank)];
        return text.Length >= FewestPairs && Array.TrueForAll(text, IsPair) ? [.. lines.Select(l => l.IsBlank ? l : l with { Indent = 0, Text = "- " + l.Text })] : lines;
    }

    private static bool Begins(FenceLine line, char mark) => line.Text.Length > 2 && line.Text[0] == mark && line.Text[1] == ' ' && char.IsLetterOrDigit(line.Text[2]);

    private static bool IsPair(FenceLine line) =>
        line.Ready is null && FencedText.Item(line.Text) is null && line.Indent < 4 && Array.Find(Arrows, a => line.Text.Contains(a, StringComparison.Ordinal)) is { } arrow
        && line.Text.Split(arrow) is [var left, var right] && Words.Count(left) is > 0 and <= PairWords && Words.Count(right) is > 0 and <= PairWords && !CodeSigns.IsCode(line.Text) && !CodeSigns.IsCode(left) && char.IsUpper(left[0]);
}
