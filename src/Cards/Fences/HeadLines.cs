using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;

namespace Fieldguide.Cards.Fences;

/// <summary>Lines of a fence that work as headings for what stands below them.</summary>
internal static partial class HeadLines
{
    private const int WordsAtMost = 12;

    /// <summary>Behind "STEP 1:" everything is in capitals, short words too.</summary>
    private const int ShoutedLetters = 4;

    /// <summary>"STEP 2: ESTIMATION (5 min)", "Option A: Steam distillation", "Example: a bakery"; null for other lines.</summary>
    /// <returns>As a heading is written, capitals calmed.</returns>
    public static string? Of(string line)
    {
        var text = line.Trim('=', '-', '#', '*', '~', ' ');
        if (Words.Count(text) is 0 or > WordsAtMost || text.EndsWith('.'))
        {
            return null;
        }

        if (Numbered().Match(text) is { Success: true } part)
        {
            var word = part.Groups["word"].Value;
            return $"{char.ToUpperInvariant(word[0])}{word[1..].ToLowerInvariant()}{part.Groups["number"].Value}: {Capitals.Calm(part.Groups["name"].Value, char.IsUpper(word[^1]) ? ShoutedLetters : Capitals.WordLetters)}";
        }

        return !text.EndsWith(':') && !text.Contains(": ", StringComparison.Ordinal) && Capitals.AreAll(text) && Words.Count(text) > 1 && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '&' or '/' or '(' or ')' or ',' or '\'' or '?') ? Capitals.Calm(text) : null;
    }

    /// <summary>Steps, phases, stages: a sequence, whether or not anything stands below each.</summary>
    public static bool IsStep(string title) => Step().IsMatch(title);

    /// <summary>One of several ways.</summary>
    public static bool IsOption(string title) => Option().IsMatch(title);

    [GeneratedRegex(@"^(option|approach|method|variant|alternative)\s", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Option();

    [GeneratedRegex(@"^(?<word>step|phase|stage|option|approach|scenario|example|case|method|variant|alternative)(?<number>\s+[A-Z0-9]{1,2})?\s*[:.–—]\s+(?<name>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(step|phase|stage)\s+\d", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
