using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Headings;

/// <summary>What a sequence of numbered headings is called elsewhere on its page: "The 4-Step Method", or a word its initials spell.</summary>
internal static partial class SetName
{
    /// <returns>The question for the whole; null where no heading names it.</returns>
    public static RichText? Of(string word, IReadOnlyList<string> names, IReadOnlyList<string> headings)
    {
        var initials = string.Concat(names.Select(n => n.FirstOrDefault(char.IsLetter))).ToUpperInvariant();
        foreach (var heading in headings)
        {
            foreach (var token in heading.Split((char[])[' ', ',', ':', '(', ')', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (token.Length > 2 && !token.Any(char.IsLower) && string.Concat(token.Where(char.IsLetter)) == initials)
                {
                    return new Phrase().Name(token).Say($": what are the {names.Count} {word}s, in order?").End();
                }
            }
        }

        foreach (var heading in headings)
        {
            if (Counted().Match(Tidy.Heading(heading)) is { Success: true } match && match.Groups["count"].Value is var count && (count == $"{names.Count}" || Array.IndexOf(Numbers, count.ToLowerInvariant()) == names.Count)
                && match.Groups["word"].Value.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return new Phrase().Say($"What are the {names.Count} {word}s of the ").Name(LowerCase.Words(match.Groups["name"].Value)).Say(", in order?").End();
            }
        }

        return null;
    }

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    [GeneratedRegex(@"^(The )?(?<count>\d+|[A-Za-z]+)[- ](?<word>step|phase|stage)s? (?<name>[^(:]+?)\s*(\(.*)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();
}
