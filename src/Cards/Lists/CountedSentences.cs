using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Lists;

/// <summary>A sentence that names what it counts at its end: "Use one of the two fats: butter, lard.", "Keller names three phases: soak → sprout → root."</summary>
internal static partial class CountedSentences
{
    private const int PartWords = 6;

    private static readonly string[] Arrows = [" → ", " -> ", " => ", " ⟶ "];

    /// <returns>True where the paragraph says nothing else.</returns>
    public static bool Read(ParagraphBlock paragraph, CardCollector cards)
    {
        var sentences = Sentences.Of(paragraph.Text);
        var read = 0;
        foreach (var sentence in sentences.Where(s => s.Plain.AsSpan().ContainsAny(':', ',')))
        {
            read += Card(sentence, paragraph.Line, cards) is { } card && cards.Offer(card, paragraph.Text.Comments) ? 1 : 0;
        }

        return read > 0 && read == sentences.Count;
    }

    private static CardDraft? Card(RichText sentence, int line, CardCollector cards)
    {
        var (plain, at) = (sentence.Plain, sentence.LineOr(line));
        if (Choice().Match(plain) is { Success: true } choice && Counted(sentence, choice) is { } options)
        {
            return new(CardKind.Explain, new Phrase().Say($"What are the {options.Count} ").Name(choice.Groups["things"].Value).Say("?").End(), RichText.Empty, at) { Points = options, NeedsSubject = true };
        }

        if (Named().Match(plain) is { Success: true } named && Counted(sentence, named) is { } parts)
        {
            var (who, things) = (named.Groups["who"].Value, named.Groups["things"].Value);
            var isOrdered = Arrow(named.Groups["parts"].Value) is not null;
            var isPerson = !who.Contains(' ', StringComparison.Ordinal);
            if (isPerson && !cards.Vocabulary.IsName(who) && (Casing.IsOrdinary(who, cards.Vocabulary) || !named.Groups["verb"].Value.EndsWith("ed", StringComparison.Ordinal)))
            {
                return null;
            }

            var front = isPerson ? new Phrase().Say($"What are {who}{(who.EndsWith('s') ? "'" : "'s")} {parts.Count} ").Name(things) : new Phrase().Say($"What are the {parts.Count} ").Name(things).Say($" of {LowerCase.First(who)}");
            return new(isOrdered ? CardKind.Recite : CardKind.Explain, front.Say(isOrdered ? ", in order?" : "?").End(), RichText.Empty, at) { Points = parts, NeedsSubject = false };
        }

        return null;
    }

    /// <summary>As many short parts as the sentence says, of things that are more than one.</summary>
    private static List<RichText>? Counted(RichText sentence, Match match)
    {
        var told = Tidy.Trailing(sentence.Slice(match.Groups["parts"].Index));
        var parts = Arrow(told.Plain) is { } arrow ? Chain(told, arrow) : Enumeration.Of(told);
        parts = parts is [{ Plain: var both } only] && both.Split(" and ") is [var first, _] ? [only.Slice(0, first.Length), only.Slice(first.Length + 5)] : parts;
        return parts.Count == Number(match.Groups["count"].Value) && Inflection.IsPlural(match.Groups["things"].Value) && parts.TrueForAll(p => Words.Count(p.Plain) is > 0 and <= PartWords)
            ? parts.ConvertAll(p => Phrase.Plain(p.Trim()))
            : null;
    }

    private static List<RichText> Chain(RichText text, string arrow)
    {
        var parts = new List<RichText>();
        var start = 0;
        foreach (var part in text.Plain.Split(arrow))
        {
            parts.Add(text.Slice(start, part.Length));
            start += part.Length + arrow.Length;
        }

        return parts;
    }

    private static string? Arrow(string text) => Array.Find(Arrows, a => text.Contains(a, StringComparison.Ordinal));

    private static int Number(string word) => int.TryParse(word, out var number) ? number : Array.IndexOf(Quantity.NumberWords, word);

    private const string Count = @"(?<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<things>\p{Ll}[\p{Ll} -]{2,30}?)";

    /// <summary>What one chooses from, or puts things in order by.</summary>
    [GeneratedRegex(@"^\p{Lu}[^:;?]* (?:one of (?:the|these) " + Count + @": |(?:on|by|along) " + Count + @"(?:, |: ))(?<parts>[^:;?]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Choice();

    [GeneratedRegex(@"^(?<who>\p{Lu}\p{Ll}+|(?:The|A|An) \p{Ll}[\p{Ll} -]{2,30}?) (?<verb>names|knows|lists|distinguishes|describes|gives|has|goes through|passes through|described|named|distinguished|listed|defined|proposed|identified) " + Count + @"(?: in \d{4})?: (?<parts>[^:?]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
