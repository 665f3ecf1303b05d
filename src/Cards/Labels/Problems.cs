using Fieldguide.Cards.Headings;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>A problem as a card of its own beside what solves it: what it is, and what is behind it.</summary>
internal static class Problems
{
    private const int HeadingWordsAtLeast = 2;
    private const int HeadingWordsAtMost = 7;

    /// <summary>Asked of the heading above it, where that holds no second problem.</summary>
    public static void Offer(LabelledPart part, CardCollector cards)
    {
        if (Bare(part) is not ("problem" or "challenge" or "issue") || Subject(cards) is not { } subject || PairCards.IsHeadedByMistake(cards) || IsOneOfMany(cards))
        {
            return;
        }

        // "Keep thieves out" is a task: what stands above it fulfils it.
        var front = new Phrase().Name(subject).Say(part.Points.Count == 0 && Verbs.IsCommand(part.Text.Plain) ? ": which problem does it solve?" : ": what is the problem?").End();
        cards.Offer(new(part.Points.Count > 1 ? CardKind.Explain : CardKind.Attribute, front, part.Points.Count > 0 ? RichText.Empty : part.Text, part.Line) { Points = part.Points, NeedsSubject = false }, part.Comments);
    }

    /// <summary>"Single server can't take:" above a list, below the label alone: both together are the problem.</summary>
    public static LabelledPart? Joined(LabelledPart problem, LabelledPart next)
    {
        if (problem.Role != LabelRole.Mistake || next.Role != LabelRole.None || next.Points.Count == 0 || !Words.All(next.Label.Label.Plain).Exists(Verbs.Finite.Contains))
        {
            return null;
        }

        var said = new Phrase().Say(next.Label.Label).Say(": ");
        for (var i = 0; i < next.Points.Count; i++)
        {
            said.Say(i == 0 ? "" : "; ").Say(next.Points[i]);
        }

        return problem with { Text = Phrase.Plain(said.End()) };
    }

    /// <summary>What the list below a problem says of it beside the solution.</summary>
    public static void Behind(LabelledPart part, int group, CardCollector cards)
    {
        if (!part.Behind.IsEmpty && !part.Text.IsEmpty)
        {
            cards.Offer(new(CardKind.Pitfall, new Phrase().Say($"What is behind the {Bare(part)} ").Say(Quoted.Of(part.Text)).Say("?").End(), part.Behind, part.Behind.LineOr(part.Line)) { Group = group, NeedsSubject = false });
        }
    }

    private static bool IsOneOfMany(CardCollector cards) =>
        cards.Section is { } section && section.Blocks.Count(b => b is ParagraphBlock { Text: var text } && Labelled.Bold(text) is { Role: LabelRole.Mistake }) > 1;

    /// <summary>"Step 4: Baking": the problem is of something in it, which stands in no heading.</summary>
    public static bool IsStep(CardCollector cards) => cards.Path is [.., var last] && HeadingSteps.Named(last, cards.Vocabulary) is not null;

    /// <returns>Null for what names no one matter.</returns>
    private static string? Subject(CardCollector cards) =>
        IsStep(cards) ? null : Matters.Of(cards.Matter, cards.Vocabulary) is var name && Words.Count(name) is >= HeadingWordsAtLeast and <= HeadingWordsAtMost && !name.AsSpan().ContainsAny("?!\"“") && !GenericNames.IsHeading(name) ? name : null;

    private static string Bare(LabelledPart part)
    {
        var label = part.Label.Label.Plain.ToLowerInvariant().AsSpan().TrimEnd("0123456789 #:").ToString();
        return label.StartsWith("the ", StringComparison.Ordinal) ? label[4..] : label;
    }
}
