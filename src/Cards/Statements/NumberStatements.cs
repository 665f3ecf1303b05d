using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Statements;

/// <summary>
/// Statements of a quantity — "Water boils at 100 °C at sea level." — with the number left out. Deliberately strict: a sentence
/// that works something out, tells a story or leans on the one before it is no fact to be learned.
/// </summary>
internal static partial class NumberStatements
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

    /// <summary>Without a digit, a sentence has a figure only behind one of these.</summary>
    private static readonly SearchValues<string> LimitWords = SearchValues.Create(["least ", "most ", " than ", "p to ", "ithin ", "very "], StringComparison.Ordinal);

    /// <param name="inExample">What an example works out is no fact to be known, but for what holds of any one thing: "One server holds …".</param>
    /// <returns>1, as every reader of one block.</returns>
    public static int Read(RichText text, int line, CardCollector cards, bool isItem = false, bool inExample = false)
    {
        if (!text.Plain.AsSpan().ContainsAnyInRange('0', '9') && !text.Plain.AsSpan().ContainsAny(LimitWords) || IsUnder(cards, "logistics", "schedule", "my"))
        {
            return 1;
        }

        inExample |= IsUnder(cards, "example", "examples", "scenario");

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

            var said = UpperCase.First(WithoutThen(WithoutResult(Phrase.Plain(sentence))));
            var gaps = Gapped(said.Plain, sentence, isItem);
            if (gaps.Count == 0 || inExample && !OfAnyOne().IsMatch(said.Plain))
            {
                continue;
            }

            group = group == 0 ? cards.NextGroup() : group;
            foreach (var gap in gaps)
            {
                var (figure, at) = (said.Slice(gap.Start, gap.Length), sentence.LineOr(line));
                if (!IsAsked(figure.Plain, at, cards))
                {
                    cards.Offer(new(CardKind.Number, new Phrase().Say(said.Slice(0, gap.Start)).Name(Mark).Say(said.Slice(gap.Start + gap.Length)).End(), figure, at) { Group = group });
                }
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

    /// <summary>"One key holds 16 tokens, so two are enough": what follows from a figure is no part of it.</summary>
    private static RichText WithoutResult(RichText sentence) =>
        sentence.Plain.IndexOf(", so ", StringComparison.Ordinal) is > 0 and var so && sentence.Plain.AsSpan(0, so).IndexOfAny(",;") < 0 && Gap.In(sentence.Plain[..so]).Count == 1
            ? new([.. sentence.Slice(0, so).Runs, new(".", RunStyle.None, null, 0, 0)])
            : sentence;

    /// <summary>"Then up to 5 …" follows another step, but the figure stands by itself.</summary>
    private static RichText WithoutThen(RichText sentence) => sentence.Plain.StartsWith("Then ", StringComparison.Ordinal) ? UpperCase.First(sentence.Slice(5)) : Result(sentence.Plain) ? UpperCase.First(sentence.Slice(3)) : sentence;

    /// <summary>"So the cake needs 40 minutes": what follows holds by itself, where it has a subject and a verb before its figure.</summary>
    private static bool Result(string plain) =>
        plain.StartsWith("So the ", StringComparison.Ordinal) && plain.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and var digit && Words.All(plain[..digit]).Skip(2).Any(w => Verbs.IsPresent(w));

    private static List<Gap> Gapped(string plain, RichText sentence, bool isItem)
    {
        if (!plain.EndsWith('.') && !isItem || Words.Count(plain) is < WordsAtLeast or > CardGate.FrontWords || plain.AsSpan().ContainsAny(NoStatement) || plain.Contains(" = ", StringComparison.Ordinal) || !char.IsUpper(plain.FirstOrDefault(char.IsLetterOrDigit)))
        {
            return [];
        }

        var gaps = Gap.In(plain) is { Count: > 0 } figures ? figures : Limits.In(plain);
        if (gaps.Count is 0 or > GapsAtMost || plain.Contains(": ", StringComparison.Ordinal))
        {
            return [];
        }

        var words = Words.All(plain);
        // "If it still foams after 30 seconds, …": "it" is what the page is about, where the figure belongs to the case.
        var end = plain.IndexOf(", ", StringComparison.Ordinal);
        var isCase = words[0] is "if" or "when" && end > 0 && gaps.TrueForAll(g => g.Start < end);

        // "Instead of shaking, wait 20 minutes": the instruction stands behind a clause.
        var isOrder = Verbs.IsCommand(plain) || words[0] is "instead" or "if" or "when" or "for" or "in" or "after" or "before" or "at" && plain.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && Verbs.IsCommand(plain[comma..]);
        if (IsPointing(words, isCase) || words.Exists(w => Telling.Contains(w) && !(w == "still" && isCase && plain.IndexOf(" still ", StringComparison.Ordinal) < end) && !(w is "you" or "your" && Limits.IsRule(plain))) && !isOrder || Enumerable.Range(0, words.Count).Any(i => words[i] is "this" or "these" && (i + 1 == words.Count || Verbs.IsPresent(words[i + 1]))))
        {
            return [];
        }

        // An instruction, or a subject with a verb before the number; an emphasised number is meant to be known.
        var verb = words.FindIndex(1, w => Verbs.IsPresent(w) || w is "does");
        var isBold = sentence.Runs.Any(r => (r.Style & RunStyle.Bold) != 0 && r.Text.AsSpan().ContainsAnyInRange('0', '9') && Words.Count(r.Text) <= 3);
        if (!isOrder && !isBold && (verb <= 0 || !char.IsAsciiDigit(plain[0]) && isItem && verb < 0))
        {
            return [];
        }

        // Numbers before the verb say which case is meant.
        return isOrder || isBold || gaps.Count == 1 ? gaps : gaps.FindAll(g => Words.All(plain[..g.Start]).Count > verb);
    }

    /// <summary>A question of the same line has the figure for its answer: "How often …? Every 10 days".</summary>
    private static bool IsAsked(string figure, int line, CardCollector cards)
    {
        for (var i = cards.Cards.Count - 1; i >= 0 && cards.Cards[i].Line == line; i--)
        {
            if (cards.Cards[i].Kind == CardKind.Question && cards.Cards[i].Back.Plain is var back && back.Contains(figure, StringComparison.Ordinal) && Words.Count(back) <= Words.Count(figure) + 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnder(CardCollector cards, params ReadOnlySpan<string> openings)
    {
        foreach (var heading in cards.Path)
        {
            if (openings.Contains(Words.First(Tidy.Heading(heading))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPointing(List<string> words, bool isCase) =>
        LabelWords.Pointing.Contains(words[0]) && words[0] is not ("in" or "for" or "at" or "from" or "under" or "over" or "to" or "by" or "with" or "without" or "after" or "before" or "both" or "only" or "one" or "if" or "instead" or "on" or "first" or "never")
        || words.FindIndex(Pronouns.Contains) is var at && (at == 0 || at == 1 && !isCase);

    [GeneratedRegex(@"^(?:One|A single|Each single|Single) \p{L}", RegexOptions.ExplicitCapture)]
    private static partial Regex OfAnyOne();
}
