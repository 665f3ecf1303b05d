using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>A bold label, and sentences that each begin with a name in italics: "**Posts.** The *saucier* makes sauces. The *plongeur* washes up."</summary>
internal static class LabelledSubjects
{
    private const int NameWords = 4;

    /// <returns>False where the paragraph is something else.</returns>
    public static bool Read(ParagraphBlock paragraph, CardCollector cards)
    {
        if (paragraph.Text.Runs is not [{ Style: RunStyle.Bold }, ..] || !paragraph.Text.Runs.Any(r => r.Style == RunStyle.Italic) || Labelled.Bold(paragraph.Text) is not { Role: LabelRole.None } label || Sentences.Of(label.Rest) is not { Count: > 1 } sentences)
        {
            return false;
        }

        var told = sentences.ConvertAll(s => Of(s, cards));
        if (told.Exists(t => t is null))
        {
            return false;
        }

        foreach (var (subject, predicate, line) in told.Select(t => t!.Value))
        {
            cards.Offer(new(CardKind.Definition, subject.Asked(predicate.Asks), Phrase.Of(predicate.Answer), line > 0 ? line : paragraph.Line) { NeedsSubject = false }, paragraph.Text.Comments);
        }

        return true;
    }

    private static (Subject Subject, Predicate Predicate, int Line)? Of(RichText sentence, CardCollector cards)
    {
        var article = sentence.Plain.StartsWith("The ", StringComparison.Ordinal) ? "the " : sentence.Plain.StartsWith("A ", StringComparison.Ordinal) ? "a " : sentence.Plain.StartsWith("An ", StringComparison.Ordinal) ? "an " : "";
        var said = sentence.Slice(article.Length);
        if (said.Runs is not [{ Style: RunStyle.Italic } name, _, ..] || Words.Count(name.Text) is 0 or > NameWords || !said.Plain.StartsWith(name.Text + " ", StringComparison.Ordinal))
        {
            return null;
        }

        var term = said.Slice(0, name.Text.Length);
        var subject = article.Length > 0 ? new Subject(article, Phrase.Plain(term), Inflection.IsPlural(term.Plain)) : Subject.Of(term, "", cards.Vocabulary);
        return Predicate.Of(said.Plain[(name.Text.Length + 1)..], subject.IsPlural) is { } predicate ? (subject, predicate, sentence.LineOr(0)) : null;
    }
}
