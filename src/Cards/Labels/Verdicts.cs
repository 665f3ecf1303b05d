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
        var subject = isChoice ? Matters.Of(cards.Matter, cards.Vocabulary) : cards.Option ?? cards.Topic;
        var isReasoned = part.Points.Count > 0 || Sentences.Of(part.Text, splitsQuotes: true).Count > 1 || part.Text.Plain.Contains(" because ", StringComparison.Ordinal) || part.Text.Plain.Contains(": ", StringComparison.Ordinal);
        var asked = isReasoned ? "what is chosen, and why?" : Words.All(subject).Exists(w => w is "vs" or "versus" or "or" or "options" or "choice") ? "which is chosen?" : "what is chosen?";
        var front = new Phrase().Name(subject).Say(isChoice ? $": {asked}" : $": what is the {label}?").End();
        cards.Offer(new(CardKind.Attribute, front, Tidy.Leading(part.Text), part.Line) { Points = part.Points, NeedsSubject = isChoice && cards.Path.Any(SubjectName.IsExample) }, part.Comments);
    }
}
