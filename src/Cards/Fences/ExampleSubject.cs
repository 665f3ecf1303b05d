using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;

namespace Fieldguide.Cards.Fences;

/// <summary>What an example is about: figures and answers below it are its own, and a question about them must name it.</summary>
internal static partial class ExampleSubject
{
    private const int WordsAtMost = 6;

    /// <summary>Of the nearest heading that sets one; null where none does.</summary>
    public static string? Of(IReadOnlyList<string> path)
    {
        for (var i = path.Count - 1; i >= 0; i--)
        {
            if (Of(path[i]) is { } subject)
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>"Example: “Design a library” - Scale" as "Library"; null for a heading that sets no example.</summary>
    public static string? Of(string heading)
    {
        if (Set().Match(Tidy.Heading(heading) is var name && Set().IsMatch(heading) ? heading : name) is not { Success: true } set)
        {
            return null;
        }

        var text = Told().Match(heading) is { Success: true } quoted ? quoted.Groups["said"].Value : set.Groups["rest"].Value;
        text = Order().Replace(text.Split([" - ", " – ", " — "], StringSplitOptions.None)[0], "").Trim().TrimEnd('.', ':');
        return Words.Count(text) is 0 or > WordsAtMost || text.EndsWith('?') ? null : char.ToUpperInvariant(text[0]) + text[1..];
    }

    [GeneratedRegex(@"^\W*(worked )?(example|case|case study|scenario|walkthrough|sample)( [A-Z0-9]{1,2})?\s*(:|--|–|—|-)\s*(?<rest>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Set();

    [GeneratedRegex(@"[""“](?<said>[^""”]+)[""”]", RegexOptions.ExplicitCapture)]
    private static partial Regex Told();

    [GeneratedRegex(@"^(design|build|plan|make|estimate|cook|size|write) (an? |the |your )?|^(an?|the) ", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Order();
}
