using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Lists;
using Fieldguide.Cards.Questions;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Headings;

/// <summary>A heading that asks, answered by the first thing below it.</summary>
internal static class HeadingQuestions
{
    private const int LongestPoint = 20; // words

    public static void Read(GuideSection section, CardCollector cards)
    {
        if (section.Heading is not { } heading || Words.Count(heading.Text) < 3)
        {
            return;
        }

        if (!heading.Text.EndsWith('?'))
        {
            Reasons(section, heading, cards);
            Cases(section, heading, cards);
            return;
        }

        Block[] body = [.. section.Blocks.Where(b => b is not (CommentBlock or BreakBlock))];
        if (body.Length == 0 || body[0] is not (ParagraphBlock or ListBlock))
        {
            return;
        }

        // Bold lines and lists of their own shape are read as what they are.
        if (body[0] is ParagraphBlock first && (Labelled.Lines(first.Text).Count > 0 || first.Text.BoldLead(out var behind) is not null && (behind.IsEmpty || behind.Plain is ['(', .., ')'])))
        {
            return;
        }

        var introduced = body[0] is ParagraphBlock lead && lead.Text.Plain.EndsWith(':') && body.Length > 1 && body[1] is ListBlock;
        var (back, points) = Answers.Of([introduced ? body[1] : body[0]]);
        QuestionLists.Offer(Phrase.Of(Tidy.Heading(heading.Text)), back, points, heading.Line, [], cards);
    }

    /// <summary>"Why this step matters" with plain points below it.</summary>
    private static void Reasons(GuideSection section, Heading heading, CardCollector cards)
    {
        var asked = Tidy.Heading(heading.Text);
        if (Words.First(asked) is not ("why" or "when")
            || section.Blocks.FirstOrDefault(b => b is not (CommentBlock or BreakBlock)) is not ListBlock { Items: { Count: > 1 and <= CardGate.PointsAtMost } items } list
            || ListShape.IsLinks(list) || items.Any(i => i.Checked is not null || Labelled.Any(i.Lead) is { Rest.IsEmpty: false } || i.Below.Count > 0 || Words.Count(i.Lead.Plain) > LongestPoint))
        {
            return;
        }

        var above = section.Path.Count > 1 ? section.Path[^2] : cards.Title;
        if (ListQuestion.Of(Phrase.Of(asked), ListShape.Points(list), list.Ordered, HeadingSteps.Named(above, cards.Vocabulary) ?? (SubjectName.Named(above) is { } name ? Casing.Name(name, cards.Vocabulary) : null)) is not { } question)
        {
            cards.Refuse(RefusalReason.NeedsThePage, heading.Line, heading.Text);
            return;
        }

        cards.Offer(new(CardKind.Explain, question.Front, RichText.Empty, heading.Line) { Points = ListShape.Points(list), NeedsSubject = question.NeedsSubject ? true : null });
    }

    /// <summary>"When to skip the rinse" with a sentence below it that names the cases.</summary>
    private static void Cases(GuideSection section, Heading heading, CardCollector cards)
    {
        if (Words.First(heading.Text) is "when" && section.Blocks.FirstOrDefault(b => b is not (CommentBlock or BreakBlock)) is ParagraphBlock { Text: { IsEmpty: false } text }
            && Words.First(text.Plain) is "if" or "when" or "whenever" or "once" or "unless" or "only" && Asking.Of(Tidy.Heading(heading.Text)) is { } asked)
        {
            // What one says then is an example.
            var cases = Sentences.Of(text)[0];
            var said = cases.Plain.IndexOf(": \"", StringComparison.Ordinal);
            cards.Offer(new(CardKind.Question, Phrase.Of(asked + "?"), Phrase.Plain(said > 0 ? cases.Slice(0, said) : cases), text.LineOr(heading.Line)));
        }
    }
}
