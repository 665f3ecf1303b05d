using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Statements;

/// <summary>A bad way and a good one in a single sentence: "Instead of guessing, measure twice.", "Never shake the tube; tap it."</summary>
internal static partial class InsteadSentences
{
    private const int GoodWordsAtLeast = 2;

    /// <summary>Characters of a label before such a sentence.</summary>
    private const int LabelLength = 20;

    private static readonly string[] Openings = ["never ", "instead of ", "do not ", "don't ", "rather than "];

    /// <summary>Words behind "not" that begin no thing.</summary>
    private static readonly FrozenSet<string> Joints = new[] { "only", "just", "merely", "to", "because", "if", "when", "until", "before", "after", "so", "too", "as", "by", "in", "on", "at", "for", "from", "with", "more", "less", "even", "always", "necessarily", "vice", "yet", "now", "both", "one", "that", "this" }.ToFrozenSet(StringComparer.Ordinal);

    public static void Read(RichText text, int line, CardCollector cards)
    {
        if (!Hint().IsMatch(text.Plain))
        {
            return;
        }

        foreach (var sentence in Sentences.Of(text))
        {
            if (Card(Tidy.Leading(Phrase.Plain(sentence)), sentence.LineOr(line)) is { } card)
            {
                cards.Offer(card, text.Comments);
            }
        }
    }

    private static CardDraft? Card(RichText sentence, int line)
    {
        var plain = sentence.Plain;

        // "Moral: never …; …"
        if (plain.IndexOf(": ", StringComparison.Ordinal) is > 0 and <= LabelLength and var colon && Array.Exists(Openings, o => plain.AsSpan(colon + 2).StartsWith(o, StringComparison.OrdinalIgnoreCase)))
        {
            return Card(UpperCase.First(sentence.Slice(colon + 2)), line);
        }

        if (Before().Match(plain) is { Success: true } before && Comma(plain, before.Length) is > 0 and var comma)
        {
            return Instead(sentence.Slice(before.Length, comma - before.Length), sentence.Slice(comma + 1).Trim(), line);
        }

        if (Behind().Match(plain) is { Success: true } behind)
        {
            return Instead(Part(sentence, behind, "bad"), Part(sentence, behind, "good"), line);
        }

        if (Asks().Match(plain) is { Success: true } asks)
        {
            return Words.Count(asks.Groups["bad"].Value) < GoodWordsAtLeast ? null
                : new(CardKind.Contrast, new Phrase().Say("Instead of ").Say(Quoted.Of(Part(sentence, asks, "bad"))).Say($", what does {LowerCase.First(asks.Groups["who"].Value)} {asks.Groups["verb"].Value.TrimEnd('s')}?").End(), UpperCase.First(Part(sentence, asks, "good")), line);
        }

        if (Against().Match(plain) is { Success: true } told && Verbs.IsCommand(plain) && !Verbs.MayCommand(told.Groups["bad"].Value) && !Joints.Contains(Words.First(told.Groups["bad"].Value)) && told.Groups["verb"].Value is not ("Always" or "Never" or "Do") && Words.All(told.Groups["bad"].Value) is [.., var last] && !last.EndsWith("ly", StringComparison.Ordinal) && IsClosed(told.Groups["good"].Value) && IsClosed(told.Groups["bad"].Value))
        {
            return new(CardKind.Contrast, new Phrase().Say($"What do you {LowerCase.First(told.Groups["verb"].Value)} instead of ").Say(Part(sentence, told, "bad")).Say("?").End(), UpperCase.First(Part(sentence, told, "good")), line);
        }

        if (Forbidden().Match(plain) is { Success: true } forbidden && Part(sentence, forbidden, "good") is var better && (Verbs.MayCommand(better.Plain) || forbidden.Groups["but"].Length > 0))
        {
            return Words.Count(better.Plain) < GoodWordsAtLeast ? null
                : new(CardKind.Contrast, new Phrase().Say(Quoted.Of(Part(sentence, forbidden, "bad"))).Say(": what do you do instead?").End(), UpperCase.First(better), line);
        }

        return null;
    }

    /// <summary>"What do you say instead of “yes”?": the verb belongs to the question, unless what is replaced is itself something one does.</summary>
    private static CardDraft? Instead(RichText bad, RichText good, int line)
    {
        var first = Words.First(good.Plain);
        if (Words.Count(bad.Plain) == 0 || Words.Count(good.Plain) < GoodWordsAtLeast)
        {
            return null;
        }

        // Words against words: they are said.
        if (first is "try" or "say" && IsQuotation(bad.Plain) && good.Slice(first.Length + 1).Trim() is var words && IsQuotation(words.Plain.TrimEnd('.')))
        {
            return new(CardKind.Contrast, new Phrase().Say("What do you say instead of ").Say(Quoted.Of(bad)).Say("?").End(), Phrase.Plain(words), line);
        }

        var isDeed = Words.First(bad.Plain) is var deed && deed.Length > 4 && deed.EndsWith("ing", StringComparison.Ordinal);
        var asks = isDeed || !LabelWords.TakesObject.Contains(first) ? "do" : first;
        var said = good.Plain.StartsWith(first + " ", StringComparison.OrdinalIgnoreCase) ? good.Slice(first.Length + 1).Trim() : good;
        return new(CardKind.Contrast, new Phrase().Say($"What do you {asks} instead of ").Say(Tidy.Trailing(bad, " .;,:")).Say("?").End(), UpperCase.First(asks == "do" ? good : said), line);
    }

    /// <summary>The first comma outside quotes and brackets behind which somebody is told what to do.</summary>
    private static int Comma(string text, int from)
    {
        var (depth, quoted) = (0, false);
        for (var i = from; i < text.Length; i++)
        {
            quoted = text[i] switch { '"' => !quoted, '“' => true, '”' => false, _ => quoted };
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (text[i] == ',' && !quoted && depth == 0 && Verbs.MayCommand(text[i..]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsClosed(string text) => text.AsSpan().Count('(') == text.AsSpan().Count(')');

    private static bool IsQuotation(string text) => text.Trim() is ['"' or '“', .., '"' or '”'];

    private static RichText Part(RichText text, Match match, string group) => text.Slice(match.Groups[group].Index, match.Groups[group].Length).Trim();

    [GeneratedRegex(@"\binstead of\b|, (?:not|never) |^(?:Never|Don['’]t|Do not|Avoid)\b|[.!:] (?:Never|Don['’]t|Do not) ", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Hint();

    [GeneratedRegex(@"^Instead of ", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?<good>(?:Use|Say|Write|Ask|Choose|Prefer|Take|Give|Try|Wear|Add|Draw|Show|Start with|Begin with)\b[^,;:""“]+) instead of (?<bad>[^,;:.]+)\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Behind();

    /// <summary>What somebody who knows asks, and what others do.</summary>
    [GeneratedRegex(@"^(?<who>(?:An?|The) [^,;:]{3,40}?) (?<verb>asks|says) (?<good>[^,;:]+) instead of (?<bad>[^,;:]+?)\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Asks();

    /// <summary>An order, and what it is not about: "Learn the reasons, not the dates."</summary>
    [GeneratedRegex(@"^(?<verb>\p{Lu}\p{Ll}+) (?<good>[^,;:""“?]+), (?:not|never) (?<bad>(?:the |an? )?[^,;:""“?.]{3,50})\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Against();

    /// <summary>A ban, and behind a semicolon or "but" what to do.</summary>
    [GeneratedRegex(@"^(?<bad>(?:Never|Don['’]t|Do not) [^;:]+?)(?:; (?:instead,? |rather,? )?|, (?<but>but |rather |instead,? ))(?<good>[^;:]+?)\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Forbidden();
}
