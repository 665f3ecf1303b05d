using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>Terms with what they mean: bullets with a bold or plain term, and definition lists.</summary>
internal static class DefinitionCards
{
    private const int ReversibleWords = 20;

    /// <summary>Fewer words do not identify anything backwards.</summary>
    private const int ReversibleWordsAtLeast = 6;

    /// <returns>False where the list is of another shape.</returns>
    public static bool Read(ListBlock list, CardCollector cards)
    {
        var entries = list.Items.Select(i => Labelled.Bold(i.Lead)).ToArray();
        var bold = entries.Count(e => e is not null && (!e.Rest.IsEmpty || e.Role == LabelRole.None));
        if (bold * 2 < list.Items.Count || !entries.Any(e => e is { Rest.IsEmpty: false } || e is not null))
        {
            // Without emphasis the form itself must say it: every item has it, and there are several.
            entries = [.. list.Items.Select(i => Labelled.Plain(i.Lead))];
            if (list.Items.Count < 2 || entries.Any(e => e is null || e.Rest.IsEmpty))
            {
                return false;
            }
        }

        for (var i = 0; i < entries.Length; i++)
        {
            var item = list.Items[i];
            if (entries[i] is not { } entry || CardDirective.Of(item.Lead.Comments) is { Skip: true })
            {
                continue;
            }

            Offer(entry, Points(entry, item), item.Line, item.Lead.Comments, cards);
        }

        return true;
    }

    public static int Read(DefinitionBlock definition, CardCollector cards)
    {
        var meaning = definition.Meaning.OfType<ParagraphBlock>().FirstOrDefault()?.Text ?? RichText.Empty;
        var term = Tidy.Both(definition.Term);
        Offer(new(term, meaning, LabelRole.None), [], definition.Line, definition.Term.Comments, cards);
        return 1;
    }

    private static IReadOnlyList<RichText> Points(Labelled entry, ListEntry item) =>
        (entry.Rest.IsEmpty || entry.Rest.Plain.EndsWith(':')) && item.Below.OfType<ListBlock>().FirstOrDefault() is { } below ? ListShape.Points(below) : [];

    private static void Offer(Labelled entry, IReadOnlyList<RichText> points, int line, IReadOnlyList<string> said, CardCollector cards)
    {
        if (entry.Role == LabelRole.Aside)
        {
            return;
        }

        var back = entry.Rest;
        if (back.IsEmpty && points.Count == 0)
        {
            // A bold sentence alone is a point of a list, not a term that lacks its meaning.
            if (Words.Count(entry.Label.Plain) <= 4)
            {
                cards.Refuse(RefusalReason.NoAnswer, line, entry.Label.Plain);
            }

            return;
        }

        var question = TermQuestion.For(entry.Label, back, points.Count, cards.Topic);
        cards.Offer(new(points.Count > 0 ? CardKind.Explain : question.Kind, question.Front, points.Count > 0 ? RichText.Empty : back, line)
        {
            Points = points,
            IsReversible = question.IsDefinition && points.Count == 0 && Words.Count(back.Plain) is >= ReversibleWordsAtLeast and <= ReversibleWords,
        }, said);
    }
}
