using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>
/// Sentences that say something of the subject they set apart, one or several of them: "A **hardy plant** is one that survives frost",
/// "A **ball** valve opens in a quarter turn, a **gate** valve needs ten", "**Posts.** The *saucier* makes sauces. The *plongeur* washes up."
/// </summary>
internal static class SubjectSentences
{
    private const int MeaningWords = 4;

    /// <summary>Of what is no definition: "costly or hard to undo".</summary>
    private const int StateWords = 3;

    private static readonly string[] Meanings = ["one that ", "one who ", "one which ", "one of ", "one in ", "one with ", "anything that ", "any ", "a ", "an ", "the ", "what ", "something that "];

    /// <returns>True where the paragraph is a label with nothing but such sentences behind it.</returns>
    public static bool Read(ParagraphBlock paragraph, CardCollector cards)
    {
        if (!paragraph.Text.Runs.Any(r => (r.Style & (RunStyle.Bold | RunStyle.Italic)) != 0))
        {
            return false;
        }

        var label = Labelled.Bold(paragraph.Text) is { Role: LabelRole.None, Rest.IsEmpty: false } labelled ? labelled : null;
        var sentences = Sentences.Of(label?.Rest ?? paragraph.Text);
        var clauses = sentences.ConvertAll(SubjectClause.Of);

        // Without an article, what opens a sentence of one clause has readers of its own.
        var told = clauses.Where(c => label is not null || c is not [{ Article.Length: 0 }]).SelectMany(c => c).ToArray();
        var isWhole = label is not null && sentences.Count > 1 && clauses.TrueForAll(c => c.Count > 0 && Array.TrueForAll([.. c], p => Says(p, told, cards) is not null));
        if (label is not null && !isWhole)
        {
            return false;
        }

        foreach (var clause in told)
        {
            if (Says(clause, told, cards) is var (front, back))
            {
                cards.Offer(new(CardKind.Definition, front, back, clause.Text.LineOr(paragraph.Line)) { NeedsSubject = false }, paragraph.Text.Comments);
            }
        }

        return isWhole;
    }

    /// <param name="all">Of the paragraph: what stands beside others of its form is a subject, where alone it might be stress.</param>
    private static (RichText Front, RichText Back)? Says(SubjectClause clause, SubjectClause[] all, CardCollector cards)
    {
        var others = all.Where(c => c != clause && c.Style == clause.Style && c.Article.Length > 0 == clause.Article.Length > 0).ToArray();
        if (clause.Article.Length == 0 && (others.Length == 0 || (clause.Style & RunStyle.Italic) != 0) || clause.Behind > 0 && others.Length == 0)
        {
            return null;
        }

        var verb = Words.First(clause.Said.Plain);
        var subject = clause.Article.Length > 0 ? new(clause.Article, Phrase.Plain(clause.Name), Inflection.IsPlural(clause.Name.Plain)) : Subject.Of(clause.Name, "", cards.Vocabulary);
        if (verb is "is" or "are" && clause.Said.Plain.Length > verb.Length + 1 && Meaning(clause.Said.Slice(verb.Length + 1), clause, others) is { } meaning)
        {
            return (subject.Asked($"what {verb} {{it}}"), UpperCase.First(Phrase.Plain(meaning)));
        }

        // One word set apart before a verb is stress as often as not.
        return others.Length > 0 && Predicate.Of(clause.Said.Plain, subject.IsPlural) is { } predicate && Words.Count(predicate.Answer) > 1 ? (subject.Asked(predicate.Asks), UpperCase.First(Phrase.Of(predicate.Answer))) : null;
    }

    private static RichText? Meaning(RichText said, SubjectClause clause, SubjectClause[] others)
    {
        var end = said.Plain.IndexOf("; ", StringComparison.Ordinal);
        var meaning = Tidy.Trailing(end > 0 ? said.Slice(0, end) : said);
        if (clause.Behind == 0 && Defines(meaning.Plain) && Words.Count(meaning.Plain) >= MeaningWords && (clause.Article != "the " || meaning.Plain.StartsWith("the ", StringComparison.Ordinal) || meaning.Plain.StartsWith('a')))
        {
            return meaning;
        }

        // "A one-way door is hard to undo" beside "a two-way door": both are of one kind.
        var kind = clause.Name.Plain[(clause.Name.Plain.LastIndexOf(' ') + 1)..];
        return clause.Name.Plain.Contains(' ', StringComparison.Ordinal) && Array.Exists(others, o => o.Name.Plain.EndsWith(" " + kind, StringComparison.Ordinal)) && Words.Count(meaning.Plain) >= StateWords && Words.First(meaning.Plain) is not ("not" or "also" or "more" or "less" or "that" or "then") ? meaning : null;
    }

    private static bool Defines(string meaning) => Array.Exists(Meanings, m => meaning.StartsWith(m, StringComparison.Ordinal));
}
