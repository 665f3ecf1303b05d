using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;

namespace Fieldguide.Cards.Labels;

/// <summary>What a bad or a good way leads to, behind an arrow: "Red flag: skipping the rest → a flat loaf".</summary>
internal static class Consequences
{
    private const char Arrow = '→';
    private const int WordsAtLeast = 2;

    /// <returns>The part without its consequence, which has a card of its own then.</returns>
    public static LabelledPart Apart(LabelledPart part, CardCollector cards)
    {
        var plain = part.Text.Plain;
        if (part.Points.Count > 0 || plain.IndexOf(Arrow, StringComparison.Ordinal) is not (> 0 and var at) || plain.IndexOf(Arrow, at + 1) > 0 || plain.AsSpan().ContainsAny("\"“”"))
        {
            return part;
        }

        var (way, end) = (part.Text.Slice(0, at).Trim(), part.Text.Slice(at + 1).Trim());
        if (Words.Count(way.Plain) < WordsAtLeast || Words.Count(end.Plain) < WordsAtLeast)
        {
            return part;
        }

        var front = Words.First(way.Plain) is { Length: > 4 } first && first.EndsWith("ing", StringComparison.Ordinal)
            ? new Phrase().Say("What does ").Say(LowerCase.First(Phrase.Plain(way))).Say(" lead to?")
            : new Phrase().Say("What follows from ").Say(Quoted.Of(way)).Say("?");
        cards.Offer(new(CardKind.Pitfall, front.End(), Phrase.Plain(end), part.Line) { NeedsSubject = false });
        return part with { Text = way };
    }
}
