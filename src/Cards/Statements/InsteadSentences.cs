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

    public static void Read(RichText text, int line, CardCollector cards)
    {
        if (!Hint().IsMatch(text.Plain))
        {
            return;
        }

        foreach (var sentence in Sentences.Of(text))
        {
            if (Card(Phrase.Plain(sentence), sentence.LineOr(line)) is { } card)
            {
                cards.Offer(card, text.Comments);
            }
        }
    }

    private static CardDraft? Card(RichText sentence, int line)
    {
        var plain = sentence.Plain;
        if (Before().Match(plain) is { Success: true } before && Comma(plain, before.Length) is > 0 and var comma)
        {
            return Instead(sentence.Slice(before.Length, comma - before.Length), sentence.Slice(comma + 1).Trim(), line);
        }

        if (Behind().Match(plain) is { Success: true } behind)
        {
            return Instead(Part(sentence, behind, "bad"), Part(sentence, behind, "good"), line);
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

    private static RichText Part(RichText text, Match match, string group) => text.Slice(match.Groups[group].Index, match.Groups[group].Length).Trim();

    [GeneratedRegex(@"\binstead of\b|^(?:Never|Don['’]t|Do not|Avoid)\b|[.!] (?:Never|Don['’]t|Do not) ", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Hint();

    [GeneratedRegex(@"^Instead of ", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?<good>(?:Use|Say|Write|Ask|Choose|Prefer|Take|Give|Try|Wear|Add|Draw|Show|Start with|Begin with)\b[^,;:""“]+) instead of (?<bad>[^,;:.]+)\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Behind();

    /// <summary>A ban, and behind a semicolon or "but" what to do.</summary>
    [GeneratedRegex(@"^(?<bad>(?:Never|Don['’]t|Do not) [^;:“""]+?)(?:; (?:instead,? |rather,? )?|, (?<but>but |rather |instead,? ))(?<good>[^;:]+?)\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Forbidden();
}
