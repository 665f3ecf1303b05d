using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Questions;

/// <summary>A paragraph that is a bold question, answered by what follows on its line or by the next paragraph.</summary>
internal static class BoldQuestions
{
    /// <returns>How many blocks were read; 0 where the paragraph is none.</returns>
    public static int Read(ParagraphBlock paragraph, IReadOnlyList<Block> blocks, int at, CardCollector cards)
    {
        var lead = paragraph.Text.BoldLead(out var rest);
        if (lead is null || !lead.Plain.EndsWith('?') || Words.Count(lead.Plain) == 0)
        {
            return 0;
        }

        var question = Tidy.Leading(lead);
        if (!rest.IsEmpty)
        {
            QuestionLists.Offer(question, rest, [], paragraph.Line, paragraph.Text.Comments, cards);
            return 1;
        }

        if (at + 1 >= blocks.Count || blocks[at + 1] is not (ParagraphBlock or ListBlock)
            || (blocks[at + 1] is ParagraphBlock next && next.Text.BoldLead(out _) is { } other && other.Plain.EndsWith('?')))
        {
            return 0;
        }

        if (blocks[at + 1] is ListBlock list)
        {
            RedFlags.Apart(list, question, cards);
        }

        var (back, points) = Answers.Of([blocks[at + 1]]);
        if (back.IsEmpty && points.Count == 0)
        {
            return 0;
        }

        QuestionLists.Offer(question, back, points, paragraph.Line, paragraph.Text.Comments, cards);
        return 2;
    }
}
