using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Fieldguide.Cards.Language;

/// <summary>A number in a sentence that can be left out of it: with its unit, or without the thing it counts.</summary>
/// <param name="Start">In the text.</param>
internal sealed partial record Gap(int Start, int Length)
{
    /// <summary>Words after a number that it does not count.</summary>
    private static readonly FrozenSet<string> NoThing = new[]
    {
        "and", "or", "to", "of", "in", "is", "are", "as", "at", "on", "by", "for", "with", "from", "if", "but", "was", "has", "the", "a", "an", "that", "which", "when", "than", "it", "can", "will", "must", "not", "then", "so", "below", "above", "says", "shows", "gives", "because",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Nouns whose number is a name: "chapter 3", "type 2".</summary>
    private static readonly FrozenSet<string> Named = new[]
    {
        "chapter", "step", "phase", "part", "section", "table", "figure", "page", "type", "article", "rule", "option", "level", "layer", "version", "day", "week", "module", "unit", "lesson", "question", "example", "line", "item", "case", "model", "round", "group", "class", "grade", "tier", "approach", "method", "mistake", "number", "no", "top", "paragraph", "act", "title", "appendix", "exercise", "problem",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Raised = SearchValues.Create("⁻⁰¹²³⁴⁵⁶⁷⁸⁹");

    /// <summary>Nouns whose number is the fact: "channel 4", "force 8".</summary>
    private static readonly FrozenSet<string> Counters = new[] { "channel", "force", "frequency", "gear", "cone", "port", "pin", "platform", "gate", "setting", "size", "speed", "grade", "scale" }.ToFrozenSet(StringComparer.Ordinal);

    public static List<Gap> In(string text)
    {
        var found = new List<Gap>();
        foreach (Match match in Any().Matches(text))
        {
            if (Of(match, text) is not { } gap)
            {
                continue;
            }

            // "999 or 112" is one thing to know.
            if (found.Count > 0 && found[^1] is var last && text.AsSpan(last.Start + last.Length, gap.Start - last.Start - last.Length) is " or " or " and " or ", ")
            {
                found[^1] = last with { Length = gap.Start + gap.Length - last.Start };
            }
            else
            {
                found.Add(gap);
            }
        }

        return found;
    }

    private static Gap? Of(Match match, string text)
    {
        var number = match.Groups["number"];
        var end = number.Index + number.Length;
        var word = match.Groups["unit"].Value;
        var bare = word.TrimEnd('⁻', '¹', '²', '³', '⁰', '⁴', '⁵', '⁶');
        if (word.Length > 0 && (Quantity.IsUnit(bare) || Quantity.IsUnit(bare.Split('/')[0])))
        {
            return new(match.Index, match.Groups["unit"].Index + word.Length - match.Index);
        }

        // A time of day is a ratio to look at only.
        if (number.Value.Split(':') is [{ Length: <= 2 }, { Length: 2 }])
        {
            return null;
        }

        if (match.Value[0] is '$' or '€' or '£' || number.Value.Contains(':', StringComparison.Ordinal) || number.Value.Contains('^', StringComparison.Ordinal) || number.Value.Contains('e', StringComparison.Ordinal) || number.Value.AsSpan().ContainsAny(Raised))
        {
            return new(match.Index, end - match.Index);
        }

        if (word.Length == 0 || NoThing.Contains(word))
        {
            var counter = Words.All(text[..match.Index]);
            if (counter.Count > 1 && (Counters.Contains(counter[^1]) || counter[^1] == "page" && counter[^2] is "on" && !text.AsSpan(end).ContainsAnyInRange('a', 'z') && !Verbs.IsCommand(text)))
            {
                return new(number.Index, number.Length);
            }
        }

        // A year, a name, a number glued to its word.
        var before = Words.All(text[..match.Index]);
        if (number.Length == 4 && number.Value[0] is '1' or '2' && number.Value.All(char.IsAsciiDigit) && word.Length == 0
            || before.Count > 0 && (Named.Contains(before[^1]) || Quantity.IsUnit(before[^1]) && text[match.Index - 1] != ' ')
            || end < text.Length && char.IsLetter(text[end]))
        {
            return null;
        }

        return word.Length > 1 && char.IsLower(word[0]) && !NoThing.Contains(word.ToLowerInvariant()) && number.Value != "1" || number.Value.Length > 2 || before.Count > 0 && before[^1] is "of" or "to" or "than" or "under" or "over" or "about" or "around" or "near" or "exceeds" or "below" or "above" && number.Value != "1"
            ? new(match.Index, end - match.Index)
            : null;
    }

    private const string One = @"\d+(?:[,  ]\d{3})*(?:\.\d+)?(?:\s?(?:k|K|M|million|billion|trillion|thousand)\b)?\+?";

    [GeneratedRegex(@"(?<![\w.,/:$€£#-])(?:[~≈<>≤≥+−-]\s?)?[$€£]?(?<number>\d+\^[-−]?\d+|10[⁻⁰¹²³⁴-⁹]+|\d+(?:\.\d+)?e[-−+]?\d+|\d+:\d+|" + One + @"(?:\s?(?:[-–—]|to)\s?[$€£]?" + One + @")?)(?:[\s  ]?(?<unit>%|‰|°[CF]?|[\p{L}Ω]+[⁻¹²³⁰⁴⁵⁶]*(?:/[\p{L}²³]+)*))?(?![\w:])", RegexOptions.ExplicitCapture)]
    private static partial Regex Any();
}
