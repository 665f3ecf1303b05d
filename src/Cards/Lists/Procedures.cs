using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Lists;

/// <summary>Numbered lists that are one short procedure: to be recited in order.</summary>
internal static class Procedures
{
    private const int FewestSteps = 3;
    private const int MostSteps = 8;
    private const int StepWords = 14;
    private const int LeadWords = 12;

    private static readonly string[] Signals =
        ["step", "procedure", "process", "how to", "order", "sequence", "recipe", "method", "flow", "protocol", "path", "phase", "stage", "algorithm", "routine", "life cycle", "lifecycle", "follow", "test", "rule", "requirement", "element", "template", "cover", "framework", "checklist"];

    /// <returns>False where the list is something else.</returns>
    public static bool Read(ListBlock list, CardCollector cards)
    {
        if (!list.Ordered || list.Items.Count is < FewestSteps or > MostSteps || !list.Items.All(IsStep))
        {
            return false;
        }

        var lead = cards.Lead is { } said ? Tidy.Both(Words.Count(said.Plain) > LeadWords ? Sentences.Of(said)[^1] : said).Plain : null;
        var name = lead is not null && Words.Count(lead) is > 1 and <= LeadWords ? lead : cards.Topic;
        if (!Array.Exists(Signals, s => $"{lead} {cards.Topic}".Contains(s, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var points = ListShape.Points(list);
        var question = lead == name ? ListQuestion.Of(Phrase.Of(name), points, true, cards.Heading) : null;
        var front = question is { IsSequence: true } ? question.Front : InOrder(name, points.Count);
        return cards.Offer(new(CardKind.Recite, front, RichText.Empty, list.Line) { Points = points, NeedsSubject = question is { NeedsSubject: true } ? true : null });
    }

    /// <summary>"Name the 4 elements of negligence, in order." and "Titration: what are the 4 steps, in order?"</summary>
    private static RichText InOrder(string name, int count) =>
        Asking.Of(name) is { } asked ? Phrase.Of($"{asked}? ({count} steps, in order)")
        : Inflection.IsPlural(name) ? new Phrase().Say($"Name the {count} ").Name(name).Say(", in order.").End()
        : new Phrase().Name(name).Say($": what are the {count} steps, in order?").End();

    private static bool IsStep(ListEntry item) =>
        item.Below.Count == 0 && Words.Count(item.Lead.Plain) is > 0 and <= StepWords && !item.Lead.Plain.EndsWith('?') && item.Lead.Runs.All(r => r.Link is null);
}
