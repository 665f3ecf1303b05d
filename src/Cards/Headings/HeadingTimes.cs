using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Headings;

/// <summary>Headings side by side that each end with their time, "Knead (5–15 min)": when each is, or how long it takes, and all of them in order.</summary>
internal static partial class HeadingTimes
{
    private const int Fewest = 2;
    private const int Most = 9;

    public static void Read(ParsedGuide guide, CardCollector cards)
    {
        foreach (var siblings in guide.Sections.Where(s => s.Heading is not null).GroupBy(s => string.Join('\n', s.Path.SkipLast(1)) + s.Heading!.Level))
        {
            Timed[] timed = [.. siblings.Select(Timed.Of).OfType<Timed>()];
            if (timed.Length is < Fewest or > Most || timed.Length * 2 < siblings.Count())
            {
                continue;
            }

            var isRange = AreMinutes(timed);
            foreach (var part in timed)
            {
                cards.Enter(part.Section);
                var front = isRange
                    ? new Phrase().Name(part.Name).Say($": which {part.Unit}?")
                    : new Phrase().Name(part.Name).Say(": how long?");
                cards.Offer(new(CardKind.Step, front.End(), Phrase.Of(part.Time), part.Section.Heading!.Line) { NeedsSubject = false });
            }

            Recite(timed, cards);
        }
    }

    private static void Recite(Timed[] timed, CardCollector cards)
    {
        if (timed.Length < 3)
        {
            return;
        }

        var first = timed[0].Section;
        cards.Enter(first with { Path = [.. first.Path.SkipLast(1)] });
        cards.Offer(new(CardKind.Recite, new Phrase().Name(cards.Topic).Say($": what are the {timed.Length} parts, in order?").End(), RichText.Empty, first.Heading!.Line) { Points = [.. timed.Select(t => Phrase.Of(t.Name))] });
    }

    /// <summary>Each begins where the one before it ends: a place on the clock, no duration.</summary>
    private static bool AreMinutes(Timed[] timed)
    {
        for (var i = 1; i < timed.Length; i++)
        {
            if (timed[i].From is null || timed[i].From != timed[i - 1].To)
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="From">Of a range; null for a single number.</param>
    private sealed record Timed(GuideSection Section, string Name, string Time, string Unit, string? From, string? To)
    {
        public static Timed? Of(GuideSection section)
        {
            var text = section.Heading!.Text.Trim();
            var open = text.EndsWith(')') ? text.LastIndexOf('(') : -1;
            var name = Tidy.Heading(text);

            // "Step 1: …" is read with its number.
            if (open <= 0 || !Quantity.IsTime(text[(open + 1)..^1]) || Array.Exists(LabelWords.NumberedParts, p => Tidy.Leading(Phrase.Of(text)).Plain.StartsWith(p + " ", StringComparison.OrdinalIgnoreCase)))
            {
                return null;
            }

            var time = text[(open + 1)..^1].Trim();
            var range = Range().Match(time);
            return new(section, name, time, time.Contains('h', StringComparison.Ordinal) ? "hours" : time.Contains("min", StringComparison.Ordinal) ? "minutes" : "times", range.Success ? range.Groups["from"].Value : null, range.Success ? range.Groups["to"].Value : null);
        }
    }

    [GeneratedRegex(@"^\D*(?<from>\d+)\s?(?:[-–—]|to)\s?(?<to>\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Range();
}
