using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Questions;

/// <summary>A question in running text that the next sentence answers: "How many eggs? Three, at room temperature."</summary>
internal static class InlineQuestions
{
    private const int FewestWords = 3;
    private const int MostWords = 14;

    public static void Read(ParagraphBlock paragraph, CardCollector cards)
    {
        if (!paragraph.Text.Plain.Contains("? ", StringComparison.Ordinal) || paragraph.Text.BoldLead(out _) is { } bold && bold.Plain.EndsWith('?'))
        {
            return;
        }

        // A question on a line of its own is answered by the next.
        var lines = SourceLine.Of(paragraph.Text);
        foreach (var line in lines is [var alone, _] && alone.Text.Plain.EndsWith('?') ? [new(paragraph.Text, paragraph.Line)] : lines)
        {
            if (Sentences.Of(line.Text) is not [var question, var answer, ..] sentences || !Asks(question.Plain) || answer.Plain.EndsWith('?') || answer.Plain.EndsWith(':'))
            {
                continue;
            }

            var rest = sentences.Count == 2 ? answer : line.Text.Slice(question.Plain.Length).Trim();
            cards.Offer(new(CardKind.Question, Phrase.Plain(question), Phrase.Plain(rest), line.Line) { NeedsSubject = true }, paragraph.Text.Comments);
        }
    }

    private static bool Asks(string text) =>
        text.EndsWith('?') && LabelWords.Questions.Contains(Words.First(text)) && Words.Count(text) is >= FewestWords and <= MostWords
        && !Words.All(text).Exists(w => w is "this" or "that" or "it" or "they" or "these" or "those" or "i" or "we" or "next");
}
