using System.Collections.Frozen;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Wording;

namespace Fieldguide.Cards.Language;

/// <summary>Forms of English verbs and nouns that questions need.</summary>
internal static class Inflection
{
    /// <summary>Verbs that texts begin with, to say what a thing does or what one is to do, beside <see cref="LabelWords.Imperatives"/>: in a term they may be nouns.</summary>
    private static readonly FrozenSet<string> Verbs = new[]
    {
        "store", "serve", "reduce", "compute", "prevent", "provide", "convert", "turn", "return", "require", "contain", "handle", "respond", "mean", "need", "enable", "allow", "determine", "increase", "decrease", "catalyse", "catalyze", "absorb", "release", "bind",
        "carry", "transport", "regulate", "produce", "distribute", "route", "cache", "guarantee", "decouple", "isolate", "favour", "favor", "speed", "slow", "lower", "raise", "partition", "fail", "spread", "scale", "spin", "filter", "dissolve", "separate", "remove",
        "call", "sit", "tilt", "lean", "lift", "pinch", "shout", "restate", "segment", "score", "query", "fetch", "lay", "lie", "breathe", "chop", "mix", "whisk", "knead", "drain", "serve", "file", "sign", "notify", "appeal", "reject", "consume", "emit", "trigger", "block", "mark", "sort",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Kinds = ["model", "approach", "method", "pattern", "strategy", "technique", "system", "test", "rule", "process", "procedure", "algorithm", "order", "list", "plan", "card", "point", "phase", "stage"];

    /// <summary>Those of them that begin a noun phrase as often.</summary>
    private static readonly FrozenSet<string> AlsoNouns = new[] { "store", "cache", "route", "speed", "slow", "lower", "fail", "spread", "scale", "spin", "filter", "separate", "call", "score", "query", "mix", "drain", "file", "sign", "block", "mark", "sort", "transport", "need", "release", "trigger", "appeal", "segment", "turn", "return", "partition" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Prepositions = ["by", "with", "for", "on", "in", "at", "to", "from", "into"];

    /// <summary>"add indexes" as "adding indexes", "get stuck" as "getting stuck".</summary>
    public static string Gerund(string command)
    {
        var space = command.IndexOf(' ', StringComparison.Ordinal);
        var (verb, rest) = space < 0 ? (command, "") : (command[..space], command[space..]);
        var stem = verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "y"
            : verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) && verb.Length > 2 ? verb[..^1]
            : Doubles(verb) ? verb + verb[^1]
            : verb;
        return $"{stem}ing{rest}";
    }

    /// <summary>Whether the words tell somebody to do something: "Draw boxes", "Don't guess", "Shard by user".</summary>
    public static bool IsCommand(string text)
    {
        var first = Words.First(text);
        return LabelWords.Imperatives.Contains(first) && !IsAdjective(text, first) && !NamesAKind(text) || Words.All(text) is [_, "by", _, ..] && !first.EndsWith("ed", StringComparison.Ordinal) && !first.EndsWith("ing", StringComparison.Ordinal);
    }

    /// <summary>"Pull model (fan-out)" is one, whatever its first word may mean elsewhere.</summary>
    private static bool NamesAKind(string text)
    {
        var words = Words.All(text.IndexOf('(', StringComparison.Ordinal) is > 0 and var open ? text[..open] : text);
        return words.Count == 2 && Array.IndexOf(Kinds, words[1]) >= 0;
    }

    /// <summary>A command beyond doubt: its verb is followed by what no noun is followed by.</summary>
    public static bool IsSureCommand(string text) =>
        IsCommand(text) && Words.All(text) is [_, "a" or "an" or "the" or "your" or "to" or "by" or "with" or "on" or "in" or "at" or "for" or "it" or "all" or "more" or "fewer" or "less" or "every" or "each" or "no" or "only" or "everything", ..];

    /// <summary>The command after "do not": null where it forbids nothing.</summary>
    public static string? Forbidden(string command)
    {
        foreach (var no in (string[])["do not ", "don't ", "don’t ", "never ", "avoid "])
        {
            if (command.StartsWith(no, StringComparison.OrdinalIgnoreCase))
            {
                return command[no.Length..];
            }
        }

        return null;
    }

    /// <summary>"Signs", "Functional requirements", "Kinds of fracture".</summary>
    public static bool IsPlural(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var link = words.Length < 2 ? -1 : Array.FindIndex(words, 1, w => w is "of" || Array.IndexOf(Prepositions, w) >= 0);
        var head = link > 0 ? words[link - 1] : words.Length > 0 ? words[^1] : "";
        return head is "criteria" or "Criteria" or "children" or "people" or "phenomena" or "data"
            || head is [.., _, _, var before, 's'] && char.IsLower(before) && before is not ('s' or 'u' or 'i') && !head.EndsWith("'s", StringComparison.Ordinal);
    }

    public static string Plural(string noun) => noun.EndsWith('y') && noun is [.., not ('a' or 'e' or 'o' or 'u'), _] ? noun[..^1] + "ies" : noun.EndsWith('s') || noun.EndsWith('x') || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es" : noun + "s";

    public static string Singular(string noun) =>
        noun.EndsWith("ies", StringComparison.Ordinal) && noun.Length > 4 ? noun[..^3] + "y"
        : noun.EndsWith("sses", StringComparison.Ordinal) || noun.EndsWith("shes", StringComparison.Ordinal) || noun.EndsWith("ches", StringComparison.Ordinal) || noun.EndsWith("xes", StringComparison.Ordinal) ? noun[..^2]
        : Words.Singular(noun);

    /// <summary>"serves", "reduces": a verb whose subject is one thing.</summary>
    public static bool IsThirdPerson(string word) => word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && (LabelWords.Imperatives.Contains(Base(word)) || Verbs.Contains(Base(word)));

    /// <summary>A verb that no noun is written like.</summary>
    public static bool IsSureOrder(string word) => Verbs.Contains(word) && !AlsoNouns.Contains(word);

    /// <summary>The first word where it stands by itself: of "Read-heavy" nothing.</summary>
    public static string Opening(string text)
    {
        var first = Words.First(text);
        var start = text.AsSpan().IndexOf(first, StringComparison.OrdinalIgnoreCase);
        return start >= 0 && (start + first.Length == text.Length || char.IsWhiteSpace(text[start + first.Length])) ? first : "";
    }

    public static string Base(string verb) => Asking.BaseForm(verb);

    /// <summary>A verb as an order gives it, at the start of a text that says what to do.</summary>
    public static bool IsOrder(string word) => LabelWords.Imperatives.Contains(word) || Verbs.Contains(word);

    private static bool Doubles(string verb) =>
        verb is [.., var c, var v, var last] && verb.Length <= 4 && !"aeiou".Contains(c, StringComparison.Ordinal) && "aeiou".Contains(v, StringComparison.Ordinal) && !"aeiouwxy".Contains(last, StringComparison.Ordinal) && verb is not "open";

    /// <summary>"Open fracture", "Cut surface": a word that is a verb elsewhere stands before a noun here.</summary>
    private static bool IsAdjective(string text, string first) =>
        first is "open" or "cut" or "cool" or "set" or "clear" or "design" or "test" or "work" or "point" or "study" or "heat" or "practice" or "label" or "name" or "list" && Words.Count(text) <= 3
        && Words.All(text) is [_, not ("the" or "a" or "an" or "your" or "it" or "for" or "to" or "with" or "at" or "on" or "everything" or "all" or "each" or "every"), ..];
}
