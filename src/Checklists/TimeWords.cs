using System.Globalization;
using System.Text.RegularExpressions;

namespace Fieldguide.Checklists;

/// <summary>The minutes a heading states: "Requirements (5-7 minutes)".</summary>
public static partial class TimeWords
{
    /// <summary>Null where it states none.</summary>
    /// <param name="rest">The text without them, where they stand in brackets or after a dash at its end; else the text.</param>
    public static GroupTime? Read(string text, out string rest)
    {
        rest = text;
        if (Minutes().Match(text) is not { Success: true } match)
        {
            return null;
        }

        if (match.Groups["end"].Success)
        {
            rest = text[..match.Index].TrimEnd();
        }

        var least = double.Parse(match.Groups["from"].ValueSpan, CultureInfo.InvariantCulture);
        return new(least, match.Groups["to"].Success ? Math.Max(least, double.Parse(match.Groups["to"].ValueSpan, CultureInfo.InvariantCulture)) : least);
    }

    [GeneratedRegex(@"[(\[]?(?<![\d.,])(?<from>\d{1,3})(?:\s*(?:-|–|—|to)\s*(?<to>\d{1,3}))?\s*(?:min(?:ute)?s?\b\.?|['′])(?<end>\s*[)\]]\s*:?\s*$)?", RegexOptions.IgnoreCase)]
    private static partial Regex Minutes();
}
