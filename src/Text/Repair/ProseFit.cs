namespace Fieldguide.Text.Repair;

/// <summary>
/// Whether a symbol suits the middle of a sentence. Between two words of one, dashes and dots stand; pictures and
/// check marks open lines, cells and quotations.
/// </summary>
public static class ProseFit
{
    private const double PictureCost = 3;
    private const double BoxCost = 2;
    private const double ArrowCost = 1.5;

    /// <summary>What opens a line, a cell or a quotation.</summary>
    private static readonly System.Buffers.SearchValues<char> Openers = System.Buffers.SearchValues.Create("|#-*>+([{\"`:");

    /// <summary>In nats, 0 or less.</summary>
    public static double Of(ReadOnlySpan<char> line, int start, int end, int symbol)
    {
        if (symbol < 0x2190)
        {
            return 0;
        }

        var before = line[..start].TrimEnd(' ');
        var after = line[end..].TrimStart(' ');
        if (before.IsEmpty || after.IsEmpty || start - before.Length > 1 || line.Length - end - after.Length > 1
            || !char.IsAscii(before[^1]) || Openers.Contains(before[^1]) || !char.IsAsciiLetter(after[0]))
        {
            return 0;
        }

        return symbol switch
        {
            < 0x2500 => -ArrowCost,
            < 0x2580 => -BoxCost,
            _ => -PictureCost * (char.IsAsciiLetterLower(after[0]) ? 1 : .5),
        };
    }
}
