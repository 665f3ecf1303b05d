using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>Sentences that begin with a bold term as their subject: "**Revocation** ends an offer", "**Crema** is the foam on top".</summary>
internal static partial class VerbTerms
{
    private const int TermWords = 5;

    /// <returns>False where fewer than all lines have this form.</returns>
    public static bool Read(ParagraphBlock paragraph, CardCollector cards)
    {
        var lines = SourceLine.Of(paragraph.Text);
        if (lines.Count == 0 || !lines.TrueForAll(l => Of(l.Text) is not null))
        {
            return false;
        }

        lines.ForEach(l => Offer(l, cards));
        return true;
    }

    public static bool Is(RichText text) => Of(text) is not null;

    public static void Offer(SourceLine line, CardCollector cards)
    {
        var (term, verb, rest) = Of(line.Text)!.Value;
        if (verb is "is" or "are" && Meaning().IsMatch(rest.Plain))
        {
            DefinitionCards.Read(TermLines.Pair(term, rest, line.Line), cards);
            return;
        }

        var name = WithoutArticle(term);
        var front = verb is "happens" or "occurs" && rest.Plain.StartsWith("when ", StringComparison.Ordinal)
            ? new Phrase().Say("When does ").Name(name).Say($" {Asking.BaseForm(verb)}?")
            : verb is "means" ? new Phrase().Say("What does ").Name(name).Say(" mean?")
            : verb is "are" or "is" ? new Phrase().Name(name).Say(": what holds?")
            : new Phrase().Name(name).Say(Inflection.IsThirdPerson(verb) || Verbs.IsThirdPerson(verb) ? ": what does it do?" : ": what holds?");
        var told = line.Text.Slice(line.Text.Plain.IndexOf(verb, term.Plain.Length, StringComparison.Ordinal));
        cards.Offer(new(CardKind.Definition, front.End(), Phrase.Plain(verb is "means" && rest.Plain.StartsWith("that ", StringComparison.Ordinal) ? UpperCase.First(rest.Slice(5)) : verb is "happens" or "occurs" or "means" ? rest : told), line.Line), line.Text.Comments);
    }

    private static (RichText Term, string Verb, RichText After)? Of(RichText text)
    {
        if (Labelled.Bold(text) is not null || text.BoldLead(out _) is not { } term || Words.Count(term.Plain) is 0 or > TermWords || !char.IsUpper(term.Plain[0]) || LabelWords.Pointing.Contains(Words.First(term.Plain)) && Words.Count(term.Plain) == 1)
        {
            return null;
        }

        var after = text.Slice(text.Plain.IndexOf(term.Plain, StringComparison.Ordinal) + term.Plain.Length).Trim();
        var verb = Words.First(after.Plain);
        return after.Plain.StartsWith(verb, StringComparison.Ordinal) && verb.Length > 1 && (verb is "is" or "are" or "happens" or "occurs" or "cannot" or "must" or "can" || Verbs.IsThirdPerson(verb) || Inflection.IsThirdPerson(verb)) && Words.Count(after.Plain) > 3
            ? (Tidy.Both(term), verb, after.Slice(verb.Length).Trim())
            : null;
    }

    /// <summary>"The postal rule" as "Postal rule".</summary>
    private static RichText WithoutArticle(RichText term) => term.Plain.StartsWith("The ", StringComparison.Ordinal) ? new([term.Slice(4).Runs[0] with { Text = char.ToUpperInvariant(term.Plain[4]) + term.Slice(4).Runs[0].Text[1..] }, .. term.Slice(4).Runs.Skip(1)]) : term;

    [GeneratedRegex(@"^(?:an?|the|any|one of|when|where) ", RegexOptions.ExplicitCapture)]
    private static partial Regex Meaning();
}
