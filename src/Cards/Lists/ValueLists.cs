using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Lists;

/// <summary>Items that begin with a figure and say what it stands for: "- 37 °C normal", "- 39 °C high fever".</summary>
internal static partial class ValueLists
{
    private const int FewestItems = 2;
    private const int NameWords = 7;

    /// <summary>Measures of what one takes for a recipe: amounts, no values of anything.</summary>
    private static readonly string[] Amounts = ["g", "kg", "ml", "l", "cl", "dl", "tbsp", "tsp", "cup", "cups", "oz", "lb", "x", "litre", "litres", "gram", "grams"];

    /// <returns>False where fewer than two of three items have this form; then none was offered.</returns>
    public static bool Read(ListBlock list, CardCollector cards)
    {
        if (list.Ordered || list.Items.Count < FewestItems || !list.Items.Take(FewestItems).Any(i => i.Lead.Plain is [>= '0' and <= '9' or '−' or '–' or '-' or '+' or '<' or '>' or '≤' or '≥' or '~', ..]) || cards.Heading is null && cards.Lead is null)
        {
            return false;
        }

        var told = list.Items.Select(i => i.Checked is null && i.Below.Count == 0 && Value().Match(i.Lead.Plain) is { Success: true } match && Quantity.IsUnit(match.Groups["unit"].Value) && !Quantity.IsTime($"{match.Groups["value"].Value} {match.Groups["unit"].Value}") && !Amounts.Contains(match.Groups["unit"].Value.ToLowerInvariant()) && Words.Count(match.Groups["name"].Value) <= NameWords ? match : null).ToArray();
        if (told.Count(t => t is not null) is var found && (found < FewestItems || found * 3 < told.Length * 2))
        {
            return false;
        }

        var subject = cards.Lead is { } lead ? Tidy.Both(lead).Plain.Split(',')[0] : cards.Heading!;
        var group = cards.NextGroup();
        for (var i = 0; i < told.Length; i++)
        {
            var item = list.Items[i];
            if (told[i] is not { } match)
            {
                Statements.NumberStatements.Read(item.Lead, item.Line, cards, isItem: true);
                continue;
            }

            cards.Offer(new(CardKind.Number, new Phrase().Name(subject).Say($", “{match.Groups["name"].Value}”: how much?").End(), Phrase.Of($"{match.Groups["value"].Value} {match.Groups["unit"].Value}"), item.Line) { Group = group, NeedsSubject = false }, item.Lead.Comments);
        }

        return true;
    }

    [GeneratedRegex(@"^(?<value>[−–+<>≤≥~-]?\d[\d.,]*(?:[–-]\d[\d.,]*)?)\s?(?<unit>[\p{L}°%µ/]+) (?<name>(?!to\b|of\b|per\b|from\b|for\b|in\b|or\b|and\b|before\b|after\b|\d)\p{L}.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Value();
}
