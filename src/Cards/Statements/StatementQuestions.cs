using System.Text.RegularExpressions;
using Fieldguide.Cards.Headings;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Lists;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Statements;

/// <summary>Sentences that answer a question by their very form: "The purpose of X is …", "Start with X because …", "An X that … is called a Y".</summary>
internal static partial class StatementQuestions
{
    /// <summary>Characters of a rule's name, at most.</summary>
    private const int NameLength = 40;

    public static void Read(RichText text, int line, CardCollector cards)
    {
        var sentences = Sentences.Of(text);
        Because(sentences, line, cards);
        ParallelClauses.Read(sentences, line, cards);
        var inExample = cards.Path.Any(h => Words.First(Tidy.Heading(h)) is "example" or "examples" or "scenario" or "my");
        for (var i = 0; i < sentences.Count; i++)
        {
            // "The point of X is not A. It is to B.": two sentences, one statement.
            var said = sentences[i].Plain.Contains(" is not ", StringComparison.Ordinal) && i + 1 < sentences.Count && sentences[i + 1].Plain.StartsWith("It is ", StringComparison.Ordinal)
                ? sentences[i].Plain + " " + sentences[i + 1].Plain
                : sentences[i].Plain;
            if (!said.AsSpan().ContainsAny('?', '…') && !said.EndsWith(':') && (inExample || !Differences.Read(said, sentences[i].LineOr(line), cards) && !Measures.Read(said, sentences[i].LineOr(line), cards)))
            {
                if (i > 0 && said.StartsWith("You ", StringComparison.Ordinal) && Leads.Time(sentences[i - 1].Plain, said) is var (what, time))
                {
                    cards.Offer(new(CardKind.Question, Phrase.Of($"How much time do you have in {what}?"), Phrase.Of(time), sentences[i].LineOr(line)));
                }
                else if (!Offer(said, sentences[i], line, inExample, cards))
                {
                    Rule(sentences[i], line, cards);
                }
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

    private static bool Offer(string said, RichText sentence, int line, bool inExample, CardCollector cards)
    {
        var words = -1;
        var quotes = said.AsSpan().ContainsAny('"', '“');
        foreach (var form in StatementForms.All)
        {
            if (inExample && !form.HoldsAnywhere || quotes && !form.MayQuote || !said.Contains(form.Hint, StringComparison.Ordinal) || (words < 0 ? words = Words.Count(said) : words) > form.WordsAtMost || form.Says.Match(said) is not { Success: true } match || !IsClear(form, match) || !form.Fits(match))
            {
                continue;
            }

            cards.Offer(new(CardKind.Question, Phrase.Of(Filled(form.Asks, match)), Phrase.Of(form.IsOfHeading && Emphasised(sentence, match.Groups["b"]) is { } told ? told : Filled(form.Answers, match)), sentence.LineOr(line))
            {
                IsWritten = form.IsWritten,
                NeedsSubject = form.IsOfHeading ? !SubjectName.IsStory(cards.Topic) : null,
                Subjects = form.IsOfHeading && SubjectName.Of(cards.Topic) is { } topic ? [topic] : [],
            });
            return true;
        }

        return false;
    }

    /// <summary>"Ohm's law: the current rises with the voltage."</summary>
    private static void Rule(RichText sentence, int line, CardCollector cards)
    {
        if (sentence.Plain.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && colon <= NameLength && char.IsUpper(sentence.Plain[0]) && !sentence.Plain.StartsWith("A ", StringComparison.Ordinal) && !Words.All(sentence.Plain[..colon]).Exists(Verbs.IsPresent)
            && sentence.Plain[colon + 2] is var first && (char.IsUpper(first) || char.IsAsciiDigit(first)) && (sentence.Runs[0].Style & RunStyle.Bold) == 0)
        {
            StatedRules.Offer(sentence.Plain[..colon], sentence.Slice(colon + 2), sentence.LineOr(line), cards);
        }
    }

    /// <summary>Words at the start of an answer that its author sets apart: "*how you work out* the dose".</summary>
    private static string? Emphasised(RichText sentence, Group answer) =>
        sentence.Runs.FirstOrDefault(r => (r.Style & (RunStyle.Italic | RunStyle.Bold)) != 0 && answer.Value.StartsWith(r.Text, StringComparison.Ordinal) && Words.Count(r.Text) > 2)?.Text;

    /// <summary>What is asked points at nothing that stands elsewhere.</summary>
    private static bool IsClear(StatementForm form, Match match)
    {
        var asked = match.Groups["a"].Value;
        return form.ChecksItself || Words.Count(asked) > 0 && char.IsUpper(match.Value[0]) && !Words.All(asked).Exists(w => w is "this" or "that" or "these" or "those" or "it" or "they" or "we" or "i" or "he" or "she" or "here" or "there" or "you" or "your" or "our");
    }

    private static string Filled(string pattern, Match match)
    {
        var asked = match.Groups["a"].Value.TrimEnd('.');
        return pattern.Replace("{a}", pattern[0] is '“' ? asked : Lowered(asked), StringComparison.Ordinal)
            .Replace("{b}", match.Groups["b"].Value.TrimEnd('.', ' '), StringComparison.Ordinal)
            .Replace("{c}", match.Groups["c"].Value, StringComparison.Ordinal)
            .Replace("{n}", match.Groups["n"].Value, StringComparison.Ordinal)
            .Replace("{v}", match.Groups["v"].Value, StringComparison.Ordinal)
            .Replace("{do}", Inflection.Plural(match.Groups["do"].Value), StringComparison.Ordinal)
            .Replace("{when}", match.Groups["when"] is { Success: true, Value: var when } ? " " + LowerCase.First(when) : "", StringComparison.Ordinal);
    }

    /// <summary>An article or a verb that began the sentence stands in its middle now; a name keeps its capital.</summary>
    private static string Lowered(string text) =>
        text.StartsWith("A ", StringComparison.Ordinal) ? "a" + text[1..] : Words.First(text) is "if" or "when" or "whenever" or "the" or "a" or "an" or "every" or "each" or "any" or "all" || Verbs.IsCommand(text) ? LowerCase.First(text) : text;

    [GeneratedRegex(@"^(?:(?:This|It|That) )?(?:[Ss]hows|[Pp]revents|[Gg]ives|[Kk]eeps|[Ss]aves|[Aa]voids|[Mm]akes|[Hh]elps|[Ll]ets|[Aa]llows|[Ee]nsures|[Rr]educes|[Ss]tops|[Pp]rotects|[Dd]emonstrates|[Ss]ignals) ", RegexOptions.ExplicitCapture)]
    private static partial Regex Effect();
}
