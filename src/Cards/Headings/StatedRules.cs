using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Headings;

/// <summary>A heading that names a rule, with the rule as the sentence below: "State the rule of thirds."</summary>
internal static partial class StatedRules
{
    private const int WordsAtMost = 35;
    private const int WordsAtLeast = 5;

    /// <summary>Data: nouns of what can be stated in one sentence.</summary>
    private static readonly FrozenSet<string> Nouns = new[]
    {
        "rule", "law", "principle", "theorem", "doctrine", "lemma", "axiom", "maxim", "postulate", "corollary", "test", "conjecture", "hypothesis", "paradox", "inequality", "formula", "equation", "convention", "identity", "canon", "commandment",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <returns>Whether the card was taken.</returns>
    public static bool Offer(string term, RichText sentence, int line, CardCollector cards)
    {
        if (!Names(term) || Words.Count(sentence.Plain) is < WordsAtLeast or > WordsAtMost || sentence.Plain[^1] is not '.' || LabelWords.Pointing.Contains(Words.First(sentence.Plain)) && Words.First(sentence.Plain) is not ("if" or "in" or "for" or "at" or "to" or "from" or "under" or "after" or "before" or "on" or "with" or "without" or "by" or "over"))
        {
            return false;
        }

        var isPossessive = Possessive().IsMatch(term);
        var name = term.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? term[4..] : term;
        var said = isPossessive ? name : LowerCase.First(Casing.Name(name, cards.Vocabulary));
        return cards.Offer(new(CardKind.Definition, new Phrase().Say(isPossessive ? "State " : "State the ").Name(said).Say(".").End(), Phrase.Plain(sentence), line) { NeedsSubject = false });
    }

    /// <summary>"Rule of thirds", "Ohm's law", "The reasonable person test": one rule, and which.</summary>
    private static bool Names(string term)
    {
        var words = Words.All(term.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? term[4..] : term);
        var at = words.FindIndex(Nouns.Contains);
        return words.Count > 1 && at >= 0 && (at == words.Count - 1 ? !LabelWords.Imperatives.Contains(words[0]) : words[at + 1] is "of" or "against" or "for");
    }

    [GeneratedRegex(@"^\p{Lu}[\p{L}.-]+(?:['’]s|s['’]) ", RegexOptions.ExplicitCapture)]
    private static partial Regex Possessive();
}
