using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>A heading that asks, answered by the first thing below it.</summary>
internal static class HeadingQuestions
{
    public static void Read(GuideSection section, CardCollector cards)
    {
        if (section.Heading is not { } heading || !heading.Text.EndsWith('?') || Words.Count(heading.Text) < 3)
        {
            return;
        }

        Block[] body = [.. section.Blocks.Where(b => b is not (CommentBlock or BreakBlock))];
        if (body.Length == 0 || body[0] is not (ParagraphBlock or ListBlock))
        {
            return;
        }

        // Bold lines and lists of their own shape are read as what they are.
        if (body[0] is ParagraphBlock first && Labelled.Lines(first.Text).Count > 0)
        {
            return;
        }

        var introduced = body[0] is ParagraphBlock lead && lead.Text.Plain.EndsWith(':') && body.Length > 1 && body[1] is ListBlock;
        var (back, points) = Answers.Of([introduced ? body[1] : body[0]]);
        QuestionLists.Offer(Phrase.Of(Tidy.Heading(heading.Text)), back, points, heading.Line, [], cards);
    }
}
