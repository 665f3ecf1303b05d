using System.Buffers;
using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Lists;

/// <summary>Sentences that name what they list before a colon: "Mitosis phases: prophase, metaphase, anaphase.", "These must be on the label: name, dose, date."</summary>
internal static partial class SequenceSentences
{
    private const int FewestParts = 3;
    private const int MostParts = 9;
    private const int PartWords = 5;

    /// <summary>Beside <see cref="LabelWords.Sequences"/>, what has parts in an order.</summary>
    private static readonly string[] Orders = ["handshake", "order", "cycle", "sequence", "path", "chain", "procedure", "process", "life cycle", "lifecycle", "series", "route", "pathway"];

    /// <summary>Without one of these no sentence has the form.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create([.. Orders, .. LabelWords.Sequences, "these ", "following "], StringComparison.OrdinalIgnoreCase);

    public static void Read(ParagraphBlock paragraph, CardCollector cards)
    {
        if (!paragraph.Text.Plain.Contains(": ", StringComparison.Ordinal) || !paragraph.Text.Plain.AsSpan().ContainsAny(Hints))
        {
            return;
        }

        foreach (var sentence in Sentences.Of(paragraph.Text))
        {
            if (Whole().Match(sentence.Plain) is { Success: true } said && Parts(sentence, said) is { } parts && Front(said, parts.Count) is var (front, kind))
            {
                cards.Offer(new(kind, front, RichText.Empty, sentence.LineOr(paragraph.Line)) { Points = parts, NeedsSubject = said.Groups["must"].Success ? true : null }, paragraph.Text.Comments);
            }
        }
    }

    private static (RichText Front, CardKind Kind)? Front(Match said, int count)
    {
        if (said.Groups["must"].Success)
        {
            return (Phrase.Of($"What {said.Groups["must"].Value}? ({count} things)"), CardKind.Explain);
        }

        var name = said.Groups["name"].Value;
        if (Words.All(name) is not { Count: > 1 } words || words[0] is "a" or "an" || words.Skip(1).Any(w => w is "the" or "a" or "an" or "of" || Verbs.IsPresent(w) || Verbs.Finite.Contains(w)))
        {
            return null;
        }

        var last = words[^1];
        return Array.IndexOf(Orders, last) >= 0 ? (new Phrase().Say("What are the ").Say($"{count} parts of the ").Name(LowerCase.First(name)).Say(", in order?").End(), CardKind.Recite)
            : LabelWords.Sequences.Contains(Words.Singular(last)) && last != Words.Singular(last) ? (new Phrase().Say($"What are the {count} ").Name(LowerCase.First(name)).Say(", in order?").End(), CardKind.Recite)
            : null;
    }

    private static List<RichText>? Parts(RichText sentence, Match said)
    {
        var told = Tidy.Trailing(sentence.Slice(said.Groups["parts"].Index));
        var parts = Enumeration.Of(told);
        return parts.Count is >= FewestParts and <= MostParts && parts.TrueForAll(p => Words.Count(p.Plain) is > 0 and <= PartWords) ? parts.ConvertAll(Phrase.Plain) : null;
    }

    [GeneratedRegex(@"^(?:(?:These|The following|All of these)(?: \p{Ll}+)? (?<must>(?:must|should|have to|need to|may not|must not) [^:;,?]{3,40})|(?:The )?(?<name>\p{L}[\p{L}\d -]{3,40})): (?<parts>[^:?]+)\.$", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();
}
