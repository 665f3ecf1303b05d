using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;

namespace Fieldguide.Cards.Labels;

/// <summary>What was decided: "Verdict: too slow for large batches", "Decision: a water bath, because …".</summary>
internal static class Verdicts
{
    public static void Offer(LabelledPart part, CardCollector cards)
    {
        var label = part.Label.Label.Plain.Trim(':', ' ').ToLowerInvariant();

        var isChoice = label.Contains("decision", StringComparison.Ordinal) || label.Contains("choice", StringComparison.Ordinal);
        var subject = isChoice ? cards.Matter : cards.Option ?? cards.Topic;
        subject = subject.Split(": ", 2) is [var first, var second] ? $"{first}, {Casing.Name(second, cards.Vocabulary)}" : subject;
        var front = new Phrase().Name(subject).Say(isChoice ? Words.All(subject).Exists(w => w is "vs" or "versus" or "or" or "options" or "choice") ? ": which is chosen?" : ": what is chosen?" : $": what is the {label}?").End();
        cards.Offer(new(CardKind.Attribute, front, Tidy.Leading(part.Text), part.Line) { Points = part.Points, NeedsSubject = false }, part.Comments);
    }
}
