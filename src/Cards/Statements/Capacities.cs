using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Statements;

/// <summary>What one of a thing can take, said in passing: "…, a single porter can carry ~30 kg, so …".</summary>
internal static partial class Capacities
{
    public static void Read(RichText text, int line, CardCollector cards)
    {
        var plain = text.Plain;
        if (plain.Contains(" can ", StringComparison.Ordinal) && plain.AsSpan().ContainsAnyInRange('0', '9') && Said().Match(plain) is { Success: true } said
            && said.Groups["unit"].Value is var unit && (Inflection.IsPlural(unit) || Quantity.IsUnit(unit)))
        {
            cards.Offer(new(CardKind.Number, Phrase.Of($"How many {unit} can {LowerCase.First(said.Groups["one"].Value)} {said.Groups["does"].Value}?"), Phrase.Of($"{said.Groups["number"].Value} {unit}"), line));
        }
    }

    [GeneratedRegex(@"(?:^|[,.;:“""] ?|\b(?:and|but|that) )(?<one>(?:[Aa]n?|[Oo]ne|[Ee]ach|[Ee]very) (?:\p{L}[\p{L}\d-]* ){0,4}?\p{L}[\p{L}\d-]*) can (?<does>\p{Ll}+) (?<number>[~≈]?(?:(?:up to|about|around|roughly|at most) )?\d[\d.,]*\s?(?:[kKMB]\b)?) (?<unit>\p{L}[\p{L}/]+)(?![\w-])", RegexOptions.ExplicitCapture)]
    private static partial Regex Said();
}
