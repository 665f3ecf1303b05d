using System.Buffers;
using System.Collections.Frozen;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Statements;

/// <summary>
/// Statements of a quantity — "Water boils at 100 °C at sea level." — with the number left out. Deliberately strict: a sentence
/// that works something out, tells a story or leans on the one before it is no fact to be learned.
/// </summary>
internal static class NumberStatements
{
    private const string Mark = "[…]";
    private const int WordsAtLeast = 5;
    private const int GapsAtMost = 3;

    /// <summary>Signs of a sum, a story, a plan or a comparison with something said before.</summary>
    private static readonly FrozenSet<string> Telling = new[]
    {
        "i", "we", "you", "my", "our", "your", "let", "say", "example", "suppose", "imagine", "thus", "so", "hence", "therefore", "now", "here", "would", "could", "might", "later", "earlier", "still", "again",
        "those", "plus", "leaves", "already", "ago", "yesterday", "today", "tomorrow", "he", "she", "answer", "same", "such", "minus", "divided", "multiplied", "was", "were", "had", "came", "went", "took", "got", "said", "passed", "scored", "did", "she's", "year's",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that stand for something said before, unless that something stands in the sentence itself.</summary>
    private static readonly FrozenSet<string> Pronouns = new[] { "it", "its", "they", "their", "them" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> NoStatement = SearchValues.Create("×÷≈\"“”→?…{}");

    /// <returns>1, as every reader of one block.</returns>
    public static int Read(RichText text, int line, CardCollector cards, bool isItem = false)
    {
        // What an example works out is no fact to be known.
        if (!text.Plain.AsSpan().ContainsAnyInRange('0', '9') || cards.Path.Any(h => Words.First(Tidy.Heading(h)) is "example" or "examples" or "scenario" or "logistics" or "schedule" or "my"))
        {
            return 1;
        }

        var group = 0;
        var before = "";
        foreach (var sentence in Sentences.Of(text).SelectMany(TwoFacts.Of))
        {
            // An answer is no statement.
            var isAnswer = before.EndsWith('?');
            before = sentence.Plain;
            if (isAnswer)
            {
                continue;
            }

            var said = Capital(WithoutThen(Phrase.Plain(sentence)));
            var gaps = Gapped(said.Plain, sentence, isItem);
            if (gaps.Count == 0)
            {
                continue;
            }

            group = group == 0 ? cards.NextGroup() : group;
            foreach (var gap in gaps)
            {
                cards.Offer(new(CardKind.Number, new Phrase().Say(said.Slice(0, gap.Start)).Name(Mark).Say(said.Slice(gap.Start + gap.Length)).End(), said.Slice(gap.Start, gap.Length), sentence.LineOr(line)) { Group = group });
            }
        }

        return 1;
    }

    /// <summary>A figure in what is said of a term: "Breathing: look, listen and feel for up to 10 seconds".</summary>
    public static void Fragment(RichText name, RichText text, int line, CardCollector cards)
    {
        var plain = text.Plain;
        if (Words.Count(plain) is < WordsAtLeast or > CardGate.FrontWords || plain.AsSpan().ContainsAny(NoStatement) || plain.AsSpan().ContainsAny("=(:/") || Sentences.Of(text).Count != 1
            || Gap.In(plain) is not [var gap] || plain.AsSpan(gap.Start, gap.Length).IndexOfAnyExceptInRange('0', '9') < 0 || Words.Count(plain.AsSpan(0, gap.Start)) == 0)
        {
            return;
        }

        var said = Phrase.Plain(text);
        cards.Offer(new(CardKind.Number, new Phrase().Name(name).Say(": ").Say(said.Slice(0, gap.Start)).Name(Mark).Say(said.Slice(gap.Start + gap.Length)).End(), said.Slice(gap.Start, gap.Length), line));
    }

    /// <summary>"Then up to 5 …" follows another step, but the figure stands by itself.</summary>
    private static RichText WithoutThen(RichText sentence) => sentence.Plain.StartsWith("Then ", StringComparison.Ordinal) ? Capital(sentence.Slice(5)) : sentence;

    private static RichText Capital(RichText text) => text.Runs[0] is { Text: [var first, .. var rest] } run ? new([run with { Text = char.ToUpperInvariant(first) + rest }, .. text.Runs.Skip(1)], text.Comments) : text;

    private static List<Gap> Gapped(string plain, RichText sentence, bool isItem)
    {
        if (!plain.EndsWith('.') && !isItem || Words.Count(plain) is < WordsAtLeast or > CardGate.FrontWords || plain.AsSpan().ContainsAny(NoStatement) || plain.Contains(" = ", StringComparison.Ordinal) || !char.IsUpper(plain.FirstOrDefault(char.IsLetterOrDigit)))
        {
            return [];
        }

        var gaps = Gap.In(plain);
        if (gaps.Count is 0 or > GapsAtMost || plain.Contains(": ", StringComparison.Ordinal))
        {
            return [];
        }

        var words = Words.All(plain);
        // "Instead of shaking, wait 20 minutes": the instruction stands behind a clause.
        var isOrder = Verbs.IsCommand(plain) || words[0] is "instead" or "if" or "when" or "for" or "in" or "after" or "before" or "at" && plain.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && Verbs.IsCommand(plain[comma..]);
        if (IsPointing(words) || words.Exists(Telling.Contains) && !isOrder || Enumerable.Range(0, words.Count).Any(i => words[i] is "this" or "these" && (i + 1 == words.Count || Verbs.IsPresent(words[i + 1]))))
        {
            return [];
        }

        // An instruction, or a subject with a verb before the number; an emphasised number is meant to be known.
        var verb = words.FindIndex(1, Verbs.IsPresent);
        var isBold = sentence.Runs.Any(r => (r.Style & RunStyle.Bold) != 0 && r.Text.AsSpan().ContainsAnyInRange('0', '9') && Words.Count(r.Text) <= 3);
        if (!isOrder && !isBold && (verb <= 0 || !char.IsAsciiDigit(plain[0]) && isItem && verb < 0))
        {
            return [];
        }

        // Numbers before the verb say which case is meant.
        return isOrder || isBold || gaps.Count == 1 ? gaps : gaps.FindAll(g => Words.All(plain[..g.Start]).Count > verb);
    }

    private static bool IsPointing(List<string> words) =>
        LabelWords.Pointing.Contains(words[0]) && words[0] is not ("in" or "for" or "at" or "from" or "under" or "over" or "to" or "by" or "with" or "without" or "after" or "before" or "both" or "only" or "one" or "if" or "instead" or "on" or "first" or "never")
        || words.FindIndex(Pronouns.Contains) is 0 or 1;
}
