using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>Points that say in brackets what a thing is for: "Buchner funnel (for filtering under vacuum)".</summary>
internal static partial class BracketUses
{
    public static void Read(IEnumerable<RichText> points, int line, CardCollector cards)
    {
        foreach (var point in points)
        {
            if (Use().Match(point.Plain) is { Success: true } use)
            {
                cards.Offer(new(CardKind.Attribute, new Phrase().Say("What is the ").Name(Tidy.Leading(point.Slice(0, use.Groups["use"].Index - "(for ".Length).Trim())).Say(" for?").End(),
                    Phrase.Of(use.Groups["use"].Value), point.LineOr(line)));
            }
        }
    }

    [GeneratedRegex(@"^[^()]{2,40} \(for (?<use>(?!example|instance)[^()?]{4,})\)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Use();
}
