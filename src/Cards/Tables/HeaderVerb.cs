using System.Collections.Frozen;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;

namespace Fieldguide.Cards.Tables;

/// <summary>Headers that say what happens to the thing in the row, or what one does with it: "Stored as", "Use it for", "Decides", "Rows kept".</summary>
internal static class HeaderVerb
{
    private static readonly FrozenSet<string> Prepositions = Set("for", "in", "at", "with", "by", "to", "from", "on", "of", "as", "into", "through", "against", "under", "between", "after", "before");

    private static readonly FrozenSet<string> Participles = Set(
        "kept", "used", "lost", "made", "found", "needed", "required", "returned", "allowed", "produced", "given", "affected", "formed", "tested", "covered", "supported", "known", "suited", "measured", "named", "meant", "caused", "limited", "defined", "stored", "served", "followed", "governed", "taken", "seen", "heard", "done");

    private static readonly FrozenSet<string> Adjectives = Set("best", "good", "useful", "ideal", "bad", "worst", "weak", "strong", "typical", "responsible");

    /// <summary>Verbs of the third person that are hardly ever nouns in the plural.</summary>
    private static readonly FrozenSet<string> Verbs = Set(
        "decides", "asks", "needs", "gives", "makes", "takes", "means", "holds", "keeps", "stores", "shows", "brings", "buys", "lets", "prevents", "allows", "contains", "requires", "produces", "serves", "becomes", "stands", "returns", "says", "protects", "solves", "provides",
        "measures", "tells", "depends", "begins", "starts", "ends", "runs", "happens", "comes", "goes", "costs", "covers", "includes", "affects", "treats", "inhibits", "binds", "eats", "lives");

    /// <returns>The question without the thing it is about and without its mark: "what do you use it for"; null where the header is no verb.</returns>
    /// <param name="words">Of the header, in lower case but for names.</param>
    public static string? Ask(string[] words)
    {
        var first = words[0].ToLowerInvariant();
        var last = words[^1];
        string From(int at) => string.Join(' ', words[at..]);

        // "Question it answers", "Step that fits", "Rows kept".
        if (words.Length > 2 && words[1] is "it" or "they" && words[2].EndsWith('s'))
        {
            return $"which {first} does it {string.Join(' ', [Asking.BaseForm(words[2]), .. words[3..]])}";
        }

        if (words.Length > 2 && words[1] is "that" or "which")
        {
            return $"which {first} {From(2)}";
        }

        if (words.Length == 2 && Participles.Contains(last) && Inflection.IsPlural(first))
        {
            return $"which {first} are {last}";
        }

        if (first is "you" or "they" or "we" && words.Length > 1)
        {
            return $"what do {first} {From(1)}";
        }

        var to = Array.IndexOf(words, "to");
        if (to > 0 && to + 1 < words.Length && LabelWords.Imperatives.Contains(words[to + 1]))
        {
            return $"which {string.Join(' ', words[..to])} do you {From(to + 1)}";
        }

        if (first == "not" && last == "when" && words.Length > 2)
        {
            return $"when is it not {string.Join(' ', words[1..^1])}";
        }

        return ByOrder(words, first, last) ?? (Verbs.Contains(first) && (words.Length == 1 || Prepositions.Contains(words[1]) || words[1] is "at" or "you" or "the" or "no") ? $"what does it {string.Join(' ', [Asking.BaseForm(first), .. words[1..]])}"
            : Prepositions.Contains(first) && words.Length > 1 ? $"what is {From(0)}"
            : null);
    }

    /// <summary>"best for", "stored as": what the thing in the row is.</summary>
    public static bool IsState(string[] words) => words.Length == 2 && Prepositions.Contains(words[1]) && (Adjectives.Contains(words[0]) || Participles.Contains(words[0]));

    /// <summary>"Use it when", "Use for", "Ask", "Ask for": orders to the reader.</summary>
    private static string? ByOrder(string[] words, string first, string last)
    {
        if (!LabelWords.Imperatives.Contains(first) || first is "rest" or "share" or "pay" or "order" or "design" or "test" or "state" or "cost" or "use" or "answer" or "limit" or "name" or "list" or "set" or "cut" or "work" or "study" or "point" or "plan" or "record" or "report" && words.Length == 1)
        {
            if (first != "use" || words.Length == 1)
            {
                return null;
            }
        }

        var it = words.Length > 1 && words[1] == "it" ? 1 : 0;
        var rest = string.Join(' ', words[(1 + it)..]);
        return words.Length == 1 ? $"what do you {first}"
            : last == "when" && words.Length == 2 + it ? $"when do you {first} it"
            : Prepositions.Contains(last) && words.Length == 2 + it ? $"what do you {first} {(it > 0 || first == "use" ? "it " : "")}{rest}"
            : null;
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
