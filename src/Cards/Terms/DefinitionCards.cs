using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Lists;
using Fieldguide.Cards.Statements;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>Terms with what they mean: bullets with a bold or plain term, and definition lists.</summary>
internal static class DefinitionCards
{
    private const int ReversibleWords = 20;

    /// <summary>Of this many plain items one may have another form.</summary>
    private const int OthersAtMost = 3;

    /// <summary>Fewer words do not identify anything backwards.</summary>
    private const int ReversibleWordsAtLeast = 6;

    /// <returns>False where the list is of another shape.</returns>
    public static bool Read(ListBlock list, CardCollector cards)
    {
        var entries = list.Items.Select(i => Labelled.Bold(i.Lead)).ToArray();
        var bold = entries.Count(e => e is not null && (!e.Rest.IsEmpty || e.Role == LabelRole.None));
        if (bold * 2 < list.Items.Count || !entries.Any(e => e is { Rest.IsEmpty: false } || e is not null))
        {
            // Without emphasis the form itself must say it: every item has it, of a longer list most, and there are several.
            entries = [.. list.Items.Select(i => Labelled.Plain(i.Lead) is { Rest.IsEmpty: false } entry ? entry : null)];
            var others = entries.Count(e => e is null);
            if (list.Items.Count < 2 || others * OthersAtMost > list.Items.Count)
            {
                return false;
            }
        }

        var points = entries.Select((e, i) => e is null ? [] : Points(e, list.Items[i])).ToArray();
        var forms = entries.Select((e, i) => e is null || (e.Rest.IsEmpty && points[i].Count == 0) ? null : (TermForm?)TermForms.Of(e.Label, e.Rest, points[i].Count)).ToArray();
        TermForms.Settle(forms, [.. entries.Select(e => e?.Label.Plain ?? "")], [.. entries.Select(e => e?.Rest.Plain ?? "")]);
        var role = new ListRole(list.Ordered && entries.Count(e => e is not null && TermQuestion.Does(e.Rest.Plain) && !Inflection.IsThirdPerson(Words.First(e.Rest.Plain))) * 2 >= entries.Length, entries.Count(e => e is not null && TermQuestion.PropertyOf(e.Label.Plain) is not null) * 2 > entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            var item = list.Items[i];
            if (CardDirective.Of(item.Lead.Comments) is { Skip: true })
            {
                continue;
            }

            if (entries[i] is not { } entry)
            {
                StatementQuestions.Read(item.Lead, item.Line, cards);
                NumberStatements.Read(item.Lead, item.Line, cards, isItem: true);
                continue;
            }

            Offer(entry, points[i], role with { HasOrderedPoints = BelowOf(entry, item) is { Ordered: true } }, forms[i], item.Line, item.Lead.Comments, cards);
            if (entry.Role is LabelRole.None && points[i].Count == 0)
            {
                Figures(entry, item.Line, cards);
            }
        }

        return true;
    }

    public static int Read(DefinitionBlock definition, CardCollector cards)
    {
        var meanings = definition.Meaning.OfType<ParagraphBlock>().Select(p => p.Text).Where(t => !t.IsEmpty).ToArray();
        var term = Tidy.Both(definition.Term);
        if (Words.Count(term.Plain) > 0 && meanings.Length > 0)
        {
            meanings = Sides(term, meanings, definition, cards);
            if (meanings.Length == 0)
            {
                return 1;
            }

            var isOne = meanings.Length == 1;
            Offer(new(term, isOne ? meanings[0] : RichText.Empty, LabelRole.None), isOne ? [] : meanings, new(false, false), isOne ? TermForm.Defines : TermForm.Points, definition.Line, definition.Term.Comments, cards);
        }

        return 1;
    }

    /// <summary>What speaks for a term and against it, asked apart.</summary>
    /// <returns>The other meanings.</returns>
    private static RichText[] Sides(RichText term, RichText[] meanings, DefinitionBlock definition, CardCollector cards)
    {
        var (before, others) = (cards.Option, new List<RichText>());
        cards.Option = term.Plain;
        foreach (var meaning in meanings)
        {
            if (Labelled.Any(meaning) is { Rest.IsEmpty: false, Role: LabelRole.Pros or LabelRole.Cons or LabelRole.When or LabelRole.WhenNot } side)
            {
                OptionCards.Offer(new(side, meaning.LineOr(definition.Line), side.Rest, [], definition.Term.Comments), cards);
            }
            else
            {
                others.Add(meaning);
            }
        }

        cards.Option = before;
        return [.. others];
    }

    /// <summary>Long enough to tell its term from others, and short enough to be a question.</summary>
    public static bool Identifies(string meaning) => Words.Count(meaning) is >= ReversibleWordsAtLeast and <= ReversibleWords;

    /// <summary>Figures and reasons among what a term means are facts of their own.</summary>
    private static void Figures(Labelled entry, int line, CardCollector cards)
    {
        StatementQuestions.Read(entry.Rest, line, cards);
        if (entry.Label.Plain.AsSpan().ContainsAnyInRange('0', '9'))
        {
            StatementQuestions.Read(entry.Label, line, cards);
        }

        if (Sentences.Of(entry.Rest).Count > 1)
        {
            NumberStatements.Read(entry.Rest, line, cards);
        }
        else if (!TermQuestion.IsFigure(entry.Rest.Plain))
        {
            NumberStatements.Fragment(Tidy.Trailing(entry.Label), entry.Rest, line, cards);
        }
    }

    private static IReadOnlyList<RichText> Points(Labelled entry, ListEntry item) =>
        BelowOf(entry, item) is { } below ? ListShape.Points(below) : [];

    private static ListBlock? BelowOf(Labelled entry, ListEntry item) =>
        entry.Rest.IsEmpty || entry.Rest.Plain.EndsWith(':') ? item.Below.OfType<ListBlock>().FirstOrDefault() : null;

    private static void Offer(Labelled entry, IReadOnlyList<RichText> points, ListRole list, TermForm? form, int line, IReadOnlyList<string> said, CardCollector cards)
    {
        if (entry.Role == LabelRole.Aside && !(Words.First(entry.Label.Plain) is "time" or "duration" or "total" && Quantity.IsWhole(entry.Rest.Plain)))
        {
            return;
        }

        // "Solution: …" in a list of other things: of what, only the page says.
        if (entry.Role is LabelRole.Fix or LabelRole.Good or LabelRole.Answer)
        {
            cards.Refuse(RefusalReason.NeedsThePage, line, entry.Label.Plain);
            return;
        }

        if (entry.Role is LabelRole.Pros or LabelRole.Cons or LabelRole.When or LabelRole.WhenNot && (points.Count > 0 || !entry.Rest.IsEmpty))
        {
            OptionCards.Offer(new(entry, line, entry.Rest, points, said), cards);
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

        // A list of one is no list.
        if (points.Count == 1)
        {
            (back, points, form) = (points[0], [], null);
        }

        var asked = form ?? TermForms.Of(entry.Label, back, points.Count);
        back = asked == TermForm.Advice ? AdviceQuestion.Reordered(back) : back;
        if (TermQuestion.For(entry.Label, back, points, list.HasOrderedPoints, asked, cards, list.AreProperties, list.AreOrders) is not { } question)
        {
            cards.Refuse(RefusalReason.NeedsThePage, line, entry.Label.Plain);
            return;
        }

        // "A filled example", "After the rest": no terms.
        if (question.IsDefinition && Words.All(entry.Label.Plain) is [var opens, ..] named && (opens is "a" or "an" && named.Count > 1 || named.Contains("example") || opens is "after" or "before" or "without" or "during" or "while"))
        {
            cards.Refuse(RefusalReason.NeedsThePage, line, entry.Label.Plain);
            return;
        }

        // "Cause" below "“The dough does not rise”": of that, which stands in no heading.
        var told = question.NeedsSubject == true && points.Count == 0 && cards.Option is ['"' or '“', ..] and { } said1 && TermQuestion.PropertyOf(entry.Label.Plain) is { } property
            ? new Phrase().Say(Quoted.Of(Phrase.Of(said1))).Say($": {property}?").End() : null;
        cards.Offer(new(question.Kind, told ?? question.Front, points.Count > 0 ? RichText.Empty : back, line)
        {
            Points = points,
            NeedsSubject = told is null ? question.NeedsSubject : false,
            IsReversible = question.IsDefinition && points.Count == 0 && Identifies(back.Plain),
        }, said);
    }

    /// <param name="AreOrders">Numbered, and most texts say what to do.</param>
    /// <param name="AreProperties">Most terms name a property of the topic, as "Cost" does, rather than a thing.</param>
    private sealed record ListRole(bool AreOrders, bool AreProperties)
    {
        public bool HasOrderedPoints { get; init; }
    }
}
