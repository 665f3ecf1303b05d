using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;

namespace Fieldguide.Cards.Labels;

/// <summary>An option with its other name in brackets: "Fanout on write (Push Model)".</summary>
internal static partial class OptionNames
{
    public static void Offer(string option, int line, CardCollector cards)
    {
        if (Other().Match(option) is { Success: true } other)
        {
            cards.Offer(new(CardKind.Definition, new Phrase().Say("What is another name for ").Name(LowerCase.First(other.Groups["name"].Value)).Say("?").End(), Phrase.Of(other.Groups["other"].Value), line));
        }
    }

    [GeneratedRegex(@"^(?<name>[^()]+) \((?<other>\p{Lu}[\p{L}-]+(?: \p{L}[\p{L}-]+){0,2} (?:[Mm]odel|[Mm]ethod|[Aa]pproach|[Pp]attern|[Ss]trategy|[Tt]echnique|[Rr]ule|[Ll]aw|[Tt]est|[Pp]rinciple|[Ss]tyle|[Pp]rocess|[Rr]eaction))\)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Other();
}
