using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Lists;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Questions;

/// <summary>The blocks below a question as its answer.</summary>
internal static class Answers
{
    /// <returns>A text, or where the answer is a list or several paragraphs, its points; nothing where code or tables answer.</returns>
    public static (RichText Back, IReadOnlyList<RichText> Points) Of(IReadOnlyList<Block> blocks)
    {
        var points = new List<RichText>();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    if (!paragraph.Text.IsEmpty)
                    {
                        points.Add(WithoutLabel(paragraph.Text));
                    }

                    break;
                case ListBlock list when list.Items.All(i => i.Checked is null):
                    points.AddRange(ListShape.Points(list));
                    break;
            }
        }

        return points.Count == 1 ? (points[0], []) : (RichText.Empty, points);
    }

    /// <summary>"A: …" and "Answer: …" without the label.</summary>
    private static RichText WithoutLabel(RichText text) => Labelled.Any(text) is { Role: LabelRole.Answer, Rest.IsEmpty: false } label ? label.Rest : text;
}
