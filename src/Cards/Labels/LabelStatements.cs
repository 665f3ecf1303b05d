using System.Buffers;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Lists;
using Fieldguide.Cards.Mnemonics;
using Fieldguide.Cards.Statements;
using Fieldguide.Cards.Terms;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>Labels that name what follows them: a rule, a property, a list, a figure.</summary>
internal static class LabelStatements
{
    private const int LabelWordsAtMost = 8;
    private const int TermWordsAtMost = 4;

    private static readonly SearchValues<char> Signs = SearchValues.Create("×*/÷+x");

    /// <summary>A rule or fact that has a name: "Default: …".</summary>
    public static void Offer(LabelledPart part, CardCollector cards)
    {
        var label = part.Label.Label;
        BracketUses.Read(label.Plain, part.Points, part.Line, cards);
        if (SpelledWords.Offer(label.Plain, part.Text, part.Line, cards))
        {
            return;
        }

        foreach (var point in part.Points)
        {
            NumberStatements.Read(point, point.LineOr(part.Line), cards, isItem: true);
        }

        if (Words.Count(label.Plain) is 0 or > LabelWordsAtMost)
        {
            cards.Refuse(RefusalReason.FrontTooLong, part.Line, label.Plain);
            return;
        }

        var isSentence = part.Label.Label.Plain.EndsWith('.') || LabelWords.Imperatives.Contains(Words.First(label.Plain)) && Words.Count(label.Plain) > 1;
        if (part.Points.Count > 0 || isSentence)
        {
            List(part, cards);
            return;
        }

        if (Words.Count(part.Text.Plain) < 2)
        {
            return;
        }

        if (IsSum(part.Text.Plain))
        {
            cards.Refuse(RefusalReason.WorkedSum, part.Line, label.Plain);
            return;
        }

        // What somebody says in a likeness teaches the likeness, not the thing.
        if (part.Text.Plain is ['"' or '“', .., '"' or '”'] && cards.Path.Any(SubjectName.IsStory))
        {
            cards.Refuse(RefusalReason.NeedsThePage, part.Line, label.Plain);
            return;
        }

        if (TermQuestion.PropertyOf(label.Plain) is null && !TermQuestion.AreFigures(label.Plain, part.Text.Plain) && !TermQuestion.IsAdjective(part.Text.Plain) && char.IsAsciiDigit(part.Text.Plain.TrimStart('~', '≈', '<', '>', ' ') is [var first, ..] ? first : ' '))
        {
            cards.Offer(new(CardKind.Number, TermQuestion.Figure(label, part.Text.Plain), part.Text, part.Line), part.Comments);
            return;
        }

        // "A place where …" says what kind of thing the term is.
        if (Words.First(part.Text.Plain) is "a" or "an" && IsTerm(label.Plain))
        {
            cards.Offer(new(CardKind.Definition, TermQuestion.WhatIs(label, part.Text.Plain, cards.Vocabulary), part.Text, part.Line), part.Comments);
            return;
        }

        var name = TermQuestion.WithoutArticle(label);
        var front = label.Plain.EndsWith('?') ? (TermQuestion.Does(part.Text.Plain) ? new Phrase().Name(Tidy.Trailing(label, "? ")).Say(": what do you do") : new Phrase().Say(Tidy.Trailing(label, "? ")))
            : Inflection.IsThirdPerson(Inflection.Opening(part.Text.Plain)) ? new Phrase().Name(name).Say(": what does it do")
            : Asking.Of(label.Plain) is { } asked ? new Phrase().Say(asked)
            : TermQuestion.IsNumbered(label.Plain) ? new Phrase().Say("What happens in ").Name(name)
            : label.Plain is "Numbers" or "Figures" ? new Phrase().Say("Which ").Name(name).Say(" are worth knowing")
            : new Phrase().Say(Inflection.IsPlural(label.Plain) ? "What are the " : "What is the ").Name(LowerCase.First(name));
        cards.Offer(new(CardKind.Definition, front.Say("?").End(), part.Text, part.Line) { NeedsSubject = Words.Count(label.Plain) == 1 ? true : null }, part.Comments);
    }

    private static void List(LabelledPart part, CardCollector cards)
    {
        var label = part.Label.Label;
        if (FigureLists.Read(label.Plain, part.Points, part.Line, cards))
        {
            return;
        }

        var (text, points) = part.Points.Count == 1 ? (part.Points[0], []) : (part.Text, part.Points);

        if (!IsComparison(label.Plain) && points.Count > 0 && (points.Count(p => IsSum(p.Plain)) * 2 >= points.Count || points.Count(p => p.Plain.Length > 0 && (char.IsAsciiDigit(p.Plain[0]) || IsSum(p.Plain))) * 3 >= points.Count * 2))
        {
            cards.Refuse(RefusalReason.WorkedSum, part.Line, label.Plain);
            return;
        }

        // A list under a label has a shape of its own; asked for as a whole it would be too much.
        if (points.Count > CardGate.PointsAtMost)
        {
            cards.Refuse(RefusalReason.BackTooLong, part.Line, label.Plain);
            return;
        }

        if (IsComparison(label.Plain) && points.Select(Labelled.Any).ToArray() is var sides && Array.TrueForAll(sides, s => s is { Rest.IsEmpty: false }))
        {
            foreach (var side in sides)
            {
                cards.Offer(new(CardKind.Contrast, ToldQuestion.Of(side!.Label, side.Rest.Plain, cards.Vocabulary), side.Rest, side.Label.LineOr(part.Line)));
            }

            return;
        }

        if (TermQuestion.For(label, text, points, part.IsOrdered, TermForms.Of(label, text, points.Count), cards) is not { } question)
        {
            cards.Refuse(RefusalReason.NeedsThePage, part.Line, label.Plain);
            return;
        }

        cards.Offer(new(question.Kind, question.Front, points.Count > 0 ? RichText.Empty : text, part.Line) { Points = points, NeedsSubject = question.NeedsSubject }, part.Comments);
    }

    /// <summary>Few words that name a thing, and neither a question nor a property such as "baking time".</summary>
    private static bool IsTerm(string label) =>
        Words.All(label) is { Count: > 0 and <= TermWordsAtMost } words && words[0] != "the" && !LabelWords.Properties.Contains(words[^1])
        && !label.EndsWith('?') && TermQuestion.PropertyOf(label) is null && Asking.Of(label) is null && !TermQuestion.IsNumbered(label);

    /// <summary>"301 vs 302": its points are the sides, each worth a question.</summary>
    private static bool IsComparison(string label) => Words.All(label) is { Count: > 2 } words && (words.Contains("vs") || words.Contains("versus"));

    /// <summary>Figures, a sign between them, and what comes out.</summary>
    private static bool IsSum(string text)
    {
        var sign = text.AsSpan().IndexOfAny('=', '≈');
        return sign > 0 && text.AsSpan(0, sign).ContainsAnyInRange('0', '9') && (sign < text.Length - 1 && text.AsSpan(sign).ContainsAnyInRange('0', '9'))
            && (text.AsSpan(0, sign).ContainsAny(Signs) || text.AsSpan(0, sign).Contains(" - ", StringComparison.Ordinal));
    }
}
