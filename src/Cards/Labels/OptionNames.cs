using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;

namespace Fieldguide.Cards.Labels;

/// <summary>The names of options: as they stand in a question, and other names in brackets.</summary>
internal static partial class OptionNames
{
    private static readonly string[] Kinds = ["model", "approach", "strategy", "method", "pattern", "technique", "score", "algorithm", "system", "theory", "rule", "law", "process", "procedure"];

    private static readonly HashSet<string> Adjectives = new(StringComparer.OrdinalIgnoreCase) { "hybrid", "mixed", "combined", "simple", "naive", "lazy", "eager", "greedy", "manual", "direct", "indirect", "hot", "cold", "wet", "dry", "fast", "slow", "synchronous", "asynchronous", "sequential", "parallel", "centralised", "centralized", "distributed", "iterative", "recursive", "incremental", "conservative", "aggressive", "conventional", "traditional", "surgical", "chemical", "mechanical" };

    /// <summary>"Pull model" as "the pull model", "Hybrid" as "the hybrid approach", "Shard by user" as "sharding by user": an order or an adjective is no noun.</summary>
    /// <returns>The article with its blank, empty where there is none, and the name.</returns>
    public static (string Article, string Name) InSentence(string option)
    {
        var name = Adjectives.Contains(option) ? LowerCase.First(option) + " approach" : Inflection.IsSureCommand(option) ? Inflection.Gerund(LowerCase.First(option)) : option;
        return (Words.All(name) is [_, .., var last] && Array.IndexOf(Kinds, last) >= 0 ? "the " : "", name);
    }

    /// <summary>An option with its other name in brackets: "Fanout on write (Push Model)".</summary>
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
