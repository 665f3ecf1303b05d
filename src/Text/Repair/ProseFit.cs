namespace Fieldguide.Text.Repair;

/// <summary>
/// Whether a symbol suits the middle of a sentence. Between two words of one, dashes and dots stand; pictures and
/// check marks open lines, cells and quotations.
/// </summary>
public static class ProseFit
{
    private const double PictureCost = 2;
    private const double ArrowCost = 1;

    /// <summary>In nats, 0 or less.</summary>
    public static double Of(ReadOnlySpan<char> line, int start, int end, int symbol)
    {
        if (symbol < 0x2190)
        {
            return 0;
        }

        var before = line[..start].TrimEnd(' ');
        var after = line[end..].TrimStart(' ');
        var inside = !before.IsEmpty && !after.IsEmpty && char.IsAsciiLetterOrDigit(before[^1]) && char.IsAsciiLetterLower(after[0]);
        return !inside ? 0 : symbol is >= 0x2190 and < 0x2600 ? -ArrowCost : -PictureCost;
    }
}
