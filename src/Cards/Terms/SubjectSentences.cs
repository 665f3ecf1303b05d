using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>Sentences of a paragraph that define the subject they set apart: "A **hardy plant** is one that survives frost; sow it early."</summary>
internal static class SubjectSentences
{
    private const int NameWords = 4;
    private const int MeaningWords = 4;

    private static readonly string[] Articles = ["A ", "An ", "The "];

    private static readonly string[] Meanings = ["one that ", "one who ", "one which ", "one of ", "one in ", "one with ", "anything that ", "any ", "a ", "an ", "the ", "what ", "something that "];

    public static void Read(ParagraphBlock paragraph, CardCollector cards)
    {
        if (!paragraph.Text.Runs.Any(r => (r.Style & (RunStyle.Bold | RunStyle.Italic)) != 0))
        {
            return;
        }

        foreach (var sentence in Sentences.Of(paragraph.Text))
        {
            if (Article(sentence.Plain) is { } article && Term(sentence, article.Length) is { } term)
            {
                Offer(sentence, article, term, paragraph, cards);
            }
        }
    }

    private static void Offer(RichText sentence, string article, RichText term, ParagraphBlock paragraph, CardCollector cards)
    {
        var after = sentence.Slice(article.Length + term.Plain.Length).Trim();
        var verb = Words.First(after.Plain);
        if (verb is not ("is" or "are") || after.Plain.Length < verb.Length + 2)
        {
            return;
        }

        var meaning = after.Slice(verb.Length + 1);
        var end = meaning.Plain.IndexOf("; ", StringComparison.Ordinal);
        meaning = Tidy.Trailing(end > 0 ? meaning.Slice(0, end) : meaning);
        if (!Array.Exists(Meanings, m => meaning.Plain.StartsWith(m, StringComparison.Ordinal)) || Words.Count(meaning.Plain) < MeaningWords || article == "The " && !meaning.Plain.StartsWith("the ", StringComparison.Ordinal) && !meaning.Plain.StartsWith('a'))
        {
            return;
        }

        var name = article.TrimEnd().ToLowerInvariant();
        cards.Offer(new(CardKind.Definition, new Phrase().Say($"What {verb} {name} ").Name(Phrase.Plain(term)).Say("?").End(), UpperCase.First(Phrase.Plain(meaning)), sentence.LineOr(paragraph.Line)) { NeedsSubject = false }, paragraph.Text.Comments);
    }

    private static string? Article(string sentence) => Array.Find(Articles, a => sentence.StartsWith(a, StringComparison.Ordinal));

    /// <summary>What is set apart right behind the article, and no more than a name.</summary>
    private static RichText? Term(RichText sentence, int from)
    {
        var said = sentence.Slice(from);
        return said.Runs is [{ Style: var style } run, _, ..] && (style & (RunStyle.Bold | RunStyle.Italic)) != 0 && Words.Count(run.Text) is > 0 and <= NameWords && !LabelWords.Pointing.Contains(Words.First(run.Text)) && said.Plain.StartsWith(run.Text + " ", StringComparison.Ordinal) && !run.Text.EndsWith(' ')
            ? said.Slice(0, run.Text.Length)
            : null;
    }
}
