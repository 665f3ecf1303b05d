using System.Globalization;
using System.Text.RegularExpressions;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>The numbers that phases carry in their names.</summary>
public static partial class Ordinals
{
    /// <summary>The number a name begins with, as in "Phase 2: …", "Step 2 – …" or "2. …"; null without one.</summary>
    public static int? Of(string name) => Numbered().Match(name) is { Success: true } match && int.TryParse(match.Groups["n"].Value, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The name alone: number, ornaments and a leading "During" taken off, shouted words set as others are.</summary>
    public static string Bare(string name)
    {
        var text = Unnumbered(name);
        return Shouted(text) ? text[..1] + text[1..].ToLowerInvariant() : text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>Number, ornaments and a leading "During" taken off.</summary>
    public static string Unnumbered(string name)
    {
        var text = name.Trim();
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]) && text[start] is not ('(' or '"' or '“' or '[' or '<' or '&'))
        {
            start++;
        }

        text = text[start..];
        if (Numbered().Match(text) is { Success: true } match && text[match.Length..].Any(char.IsLetter))
        {
            text = text[match.Length..];
        }

        return During().Replace(text, "").Trim(' ', ':', '*', '_');
    }

    /// <summary>Capitals alone, and more of them than an abbreviation has.</summary>
    private static bool Shouted(string text) => text.Count(char.IsLetter) > 6 && !text.Any(char.IsLower);

    [GeneratedRegex(@"^[^\p{L}\p{N}]*(?:(?:phase|step|stage|part|block|round|section|act|period|lesson|day|week|module|unit)\s*#?(?<n>\d{1,2})\b\s*[:.)–—-]*|(?<n>\d{1,2})\s*[.):–—-]+(?=\s|\p{L}))\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^during\s+(?:the\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex During();
}
