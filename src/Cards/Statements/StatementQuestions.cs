using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Statements;

/// <summary>Sentences that answer a question by their very form: "The purpose of X is …", "Start with X because …", "An X that … is called a Y".</summary>
internal static partial class StatementQuestions
{
    private const int WordsAtMost = 30;
    private const int ClaimWords = 12;

    /// <summary>How a sentence answers, and how to ask; the groups of the first are put into the second.</summary>
    private sealed record Form(Regex Says, string Asks, string Answers);

    private static readonly Form[] Forms =
    [
        new(Difference(), "What is the difference between {a}?", "{b}"),
        new(PointNot(), "What is the {a}?", "{b}"),
        new(Point(), "What is the {a}?", "{b}"),
        new(Reason(), "Why {a}?", "{b}"),
        new(Cause(), "Why {v} {a} {c}?", "{b}"),
        new(Condition(), "What do you do {a}?", "{b}"),
        new(Claim(), "“{a}”: why?", "{b}"),
        new(Called(), "What {v} {a} called?", "{b}"),
        new(Also(), "What is another name for {a}?", "{b}"),
        new(Meaning(), "What does {a} mean?", "{b}"),
    ];

    public static void Read(RichText text, int line, CardCollector cards)
    {
        var sentences = Sentences.Of(text);
        Because(sentences, line, cards);
        if (cards.Path.Any(h => Words.First(Tidy.Heading(h)) is "example" or "examples" or "scenario" or "my"))
        {
            return;
        }

        for (var i = 0; i < sentences.Count; i++)
        {
            // "The point of X is not A. It is to B.": two sentences, one statement.
            var said = sentences[i].Plain.Contains(" is not ", StringComparison.Ordinal) && i + 1 < sentences.Count && sentences[i + 1].Plain.StartsWith("It is ", StringComparison.Ordinal)
                ? sentences[i].Plain + " " + sentences[i + 1].Plain
                : sentences[i].Plain;
            if (Words.Count(said) <= WordsAtMost && !said.AsSpan().ContainsAny("?“\"…") && !said.EndsWith(':') && !Differences.Read(said, sentences[i].LineOr(line), cards) && !Measures.Read(said, sentences[i].LineOr(line), cards))
            {
                Offer(said, sentences[i], line, cards);
            }
        }
    }

    /// <summary>"Mention the indexes. Shows that you think of speed.": advice, and the next sentence says what it does.</summary>
    private static void Because(List<RichText> sentences, int line, CardCollector cards)
    {
        if (sentences is [var advice, var effect] && Verbs.IsCommand(advice.Plain) && advice.Plain.EndsWith('.') && !Placeholder.Is(advice.Plain) && Words.Count(advice.Plain) <= 15 && Effect().IsMatch(effect.Plain))
        {
            cards.Offer(new(CardKind.Question, Phrase.Of($"Why {LowerCase.First(advice.Plain.TrimEnd('.'))}?"), Phrase.Plain(effect), line));
        }
        else if (sentences is [var alone] && char.IsUpper(alone.Plain.FirstOrDefault()) && Words.First(alone.Plain) is not ("this" or "it" or "that") && Effect().IsMatch(alone.Plain) && Words.Count(cards.Topic) > 1 && Verbs.IsCommand(cards.Topic))
        {
            // The advice is the heading.
            cards.Offer(new(CardKind.Question, new Phrase().Say("Why ").Say(LowerCase.First(Casing.Name(cards.Topic, cards.Vocabulary))).Say("?").End(), Phrase.Plain(alone), line) { NeedsSubject = false });
        }
    }

    private static void Offer(string said, RichText sentence, int line, CardCollector cards)
    {
        foreach (var form in Forms)
        {
            if (form.Says.Match(said) is { Success: true } match && Fits(form, match))
            {
                cards.Offer(new(CardKind.Question, Phrase.Of(Filled(form.Asks, match)), Phrase.Of(Filled(form.Answers, match)), sentence.LineOr(line)) { IsWritten = form.Says == Claim() });
                return;
            }
        }
    }

    private static bool Fits(Form form, Match match)
    {
        var asked = match.Groups["a"].Value;
        if (form.Says == Condition())
        {
            return Verbs.MayCommand(match.Groups["b"].Value) && Words.Count(asked) > 3 && !Words.First(match.Groups["b"].Value).Contains('\'', StringComparison.Ordinal)
                && !Words.All(asked).Exists(w => w.Split('\'')[0] is "this" or "that" or "it" or "they" or "we" or "i" or "he" or "she" or "yes" or "so" or "possible" or "necessary" or "needed" or "true");
        }

        return Words.Count(asked) > 0 && char.IsUpper(match.Value[0]) && !Words.All(asked).Exists(w => w is "this" or "that" or "these" or "those" or "it" or "they" or "we" or "i" or "he" or "she" or "here" or "there" or "you" or "your" or "our")
            && (form.Says != Reason() || Verbs.IsCommand(asked)) && (form.Says != Cause() || !Verbs.IsCommand(asked)) && (form.Says != Claim() || Words.Count(asked) is > 2 and <= ClaimWords && !Words.All(asked).Exists(w => w is "was" or "were" or "had" or "did" or "my" or "left" or "went" or "came" || w.Length > 4 && w.EndsWith("ed", StringComparison.Ordinal) && !w.EndsWith("eed", StringComparison.Ordinal)));
    }

    private static string Filled(string pattern, Match match)
    {
        var verb = match.Groups["v"].Value;
        return pattern.Replace("{a}", pattern[0] is '“' ? match.Groups["a"].Value : Lowered(match.Groups["a"].Value), StringComparison.Ordinal)
            .Replace("{b}", match.Groups["b"].Value.TrimEnd('.', ' '), StringComparison.Ordinal)
            .Replace("{c}", match.Groups["c"].Value, StringComparison.Ordinal)
            .Replace("{v}", verb, StringComparison.Ordinal);
    }

    /// <summary>An article or a verb that began the sentence stands in its middle now; a name keeps its capital.</summary>
    private static string Lowered(string text) =>
        text.StartsWith("A ", StringComparison.Ordinal) ? "a" + text[1..] : Words.First(text) is "if" or "when" or "whenever" or "the" or "a" or "an" or "every" or "each" or "any" or "all" || Verbs.IsCommand(text) ? LowerCase.First(text) : text;

    [GeneratedRegex(@"^(?:(?:This|It|That) )?(?:[Ss]hows|[Pp]revents|[Gg]ives|[Kk]eeps|[Ss]aves|[Aa]voids|[Mm]akes|[Hh]elps|[Ll]ets|[Aa]llows|[Ee]nsures|[Rr]educes|[Ss]tops|[Pp]rotects|[Dd]emonstrates|[Ss]ignals) ", RegexOptions.ExplicitCapture)]
    private static partial Regex Effect();

    [GeneratedRegex(@"^The difference between (?<a>.+? and .+?) is (?:that )?(?<b>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Difference();

    [GeneratedRegex(@"^The (?<a>(?:point|purpose|aim|goal|job|role|task) of [^,;]+?) is not (?<n>[^.]+)\. It is (?<b>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex PointNot();

    [GeneratedRegex(@"^The (?<a>(?:(?:main|key|biggest|only|best|first|usual|typical|most \w+) )?(?:point|purpose|aim|goal|job|role|task|reason|cause|effect|result|advantage|disadvantage|benefit|drawback|risk|danger|trap|secret|signal|sign|function|unit|symbol|formula|penalty|remedy|test|standard|burden|opposite|capital|default|limit|key) (?:of|for|to|against|in|behind) [^,;]+?) (?:is|are) (?!not\b)(?<b>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Point();

    [GeneratedRegex(@"^(?<a>[A-Z][^,;:]+?),? because (?<b>(?!of ).+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Reason();

    [GeneratedRegex(@"^(?<a>[^,;:]{2,60}?) (?<v>is|are|must|can|cannot|should) (?<c>[^,;:]{2,60}?),? because (?<b>(?!of ).+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Cause();

    [GeneratedRegex(@"^(?<a>(?:If|When|Whenever) [^,;:]+), (?:then )?(?<b>[a-z][^:]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Condition();

    [GeneratedRegex(@"^(?<a>\p{Lu}[^,;:]+?),? because (?<b>(?!of ).+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Claim();

    [GeneratedRegex(@"^(?<a>[^,;:]+?) (?<v>is|are) (?:called|known as|termed|referred to as) (?<b>(?:an? |the )?[\p{L}][^,;:]{2,50})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Called();

    [GeneratedRegex(@"^(?<a>[^,;:]{2,50}?),? (?:is |are )?also (?:called|known as) (?<b>[^,;:]{2,50})\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Also();

    [GeneratedRegex(@"^(?<a>[^,;:]{2,50}?) means (?!that\b)(?<b>[^\d,;:]{8,})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Meaning();
}
