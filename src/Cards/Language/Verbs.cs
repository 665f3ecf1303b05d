using System.Collections.Frozen;
using Fieldguide.Cards.Labels;

namespace Fieldguide.Cards.Language;

/// <summary>Verbs told from nouns, as far as words alone can tell. Data: a subject that uses other words adds them here.</summary>
internal static class Verbs
{
    /// <summary>Base forms that are no nouns one meets at the start of a line; with those of <see cref="LabelWords.Imperatives"/>.</summary>
    private static readonly FrozenSet<string> Commands = new[]
    {
        "lean", "carry", "swap", "let", "tilt", "call", "ring", "sit", "place", "press", "push", "pull", "switch", "breathe", "lift", "lower", "loosen", "remove", "restate", "rule", "segment", "form", "criticise", "criticize", "convert", "drop", "rank", "sort", "split", "merge", "assign", "inform", "tell",
        "comprehend", "identify", "summarise", "summarize", "evaluate", "protect", "elevate", "compress", "insert", "delete", "update", "rinse", "pour", "whisk", "fold", "knead", "roast", "fry", "drain", "chop", "slice", "mix", "serve", "chill", "drizzle", "sieve", "grease", "simmer", "bring", "transfer", "dissolve", "dilute",
        "filter", "titrate", "distil", "distill", "neutralise", "neutralize", "wait", "wear", "sign", "file", "serve", "plead", "object", "appeal", "notify", "document", "interview", "tie", "lock", "unlock", "close", "follow", "reach", "rely", "rush", "panic", "guess", "hide", "mumble", "blame", "interrupt", "argue", "rewrite", "refactor", "cache", "shard", "batch", "retry",
        "restart", "reset", "reboot", "install", "configure", "deploy", "commit", "monitor", "alert", "escalate", "rotate", "encrypt", "validate", "sanitise", "sanitize", "memorise", "memorize", "purge", "stretch", "roll", "wipe", "discard", "establish", "advise", "backflush", "soak", "sweep", "scrub", "load", "unload", "hang", "peel", "grate", "zest", "boil", "steam", "toast", "marinate", "rub", "brush", "dust", "sprinkle", "spread", "scoop", "strain", "reduce", "deglaze", "flip", "turn", "tune", "pluck", "strum", "inhale", "exhale", "kneel", "raise", "bandage", "immobilise", "immobilize", "reassure", "palpate", "auscultate", "administer", "inject", "swab", "calibrate", "pipette", "incubate", "centrifuge", "plot", "graph", "factor", "integrate", "differentiate", "substitute", "simplify", "square", "multiply", "subtract", "recite", "quote", "paraphrase", "translate", "pronounce", "conjugate", "observe", "collect", "gather", "settle", "agree", "confirm", "reject", "refute", "prevent",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What holds now, in the base form.</summary>
    private static readonly FrozenSet<string> Present = new[]
    {
        "is", "are", "take", "last", "cost", "cover", "hold", "handle", "serve", "weigh", "boil", "melt", "freeze", "contain", "equal", "has", "have", "reach", "require", "need", "carry", "travel", "measure", "span", "decay", "fit", "store", "support", "exceed", "execute", "lie", "end", "expire", "range", "average", "dissolve", "ferment",
        "rest", "bake", "simmer", "sit", "consist", "comprise", "produce", "yield", "absorb", "emit", "use", "mean", "allow", "show", "appear", "aim", "start", "begin", "fall", "rise", "drop", "grow", "run", "work", "give", "add", "lose", "gain", "count", "amount", "stay", "come", "go", "keep", "burn", "move", "turn", "break", "set", "rate",
        "score", "pay", "earn", "sell", "win", "lapse", "differ", "form", "make", "become", "live", "die", "occur", "happen", "must", "may", "can", "should", "cannot", "includes", "include", "follow", "receive", "elect", "vote", "commit", "represent", "lay", "talk", "shrink", "swell", "hatch", "mature", "owe",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A verb that says what holds: "takes", "are", "must".</summary>
    public static bool IsPresent(string word) => Present.Contains(word) || IsThirdPerson(word);

    public static bool IsThirdPerson(string word) => word.Length > 3 && word[^1] == 's' && (Present.Contains(word[..^1]) || word.EndsWith("es", StringComparison.Ordinal) && Present.Contains(word[..^2]));

    /// <summary>Tells somebody to do something: "tilt the head", "never use butter".</summary>
    public static bool IsCommand(string text) => Words.First(text) is var first && (LabelWords.Imperatives.Contains(first) || Commands.Contains(first) || HasObject(text, first));

    /// <summary>"Purge the wand": a word that no noun phrase begins with, and an article behind it.</summary>
    private static bool HasObject(string text, string first) =>
        first.Length > 2 && Words.All(text) is [_, "the" or "a" or "an" or "your" or "them" or "every", _, ..] && !NoVerbs.Contains(first) && !LabelWords.Pointing.Contains(first) && !LabelWords.Questions.Contains(first) && !LabelWords.YesNo.Contains(first) && !Finite.Contains(first)
        && !first.EndsWith('s') && !first.EndsWith("ed", StringComparison.Ordinal) && !first.EndsWith("ing", StringComparison.Ordinal) && !first.EndsWith("ly", StringComparison.Ordinal) && !first.EndsWith("ion", StringComparison.Ordinal);

    private static readonly FrozenSet<string> NoVerbs = new[]
    {
        "of", "per", "via", "than", "as", "until", "till", "while", "since", "about", "like", "around", "between", "during", "near", "plus", "not", "all", "most", "many", "some", "none", "half", "once", "unless", "although", "though", "whereas", "despite", "every", "each", "no", "within", "through", "throughout", "behind", "beside", "into", "onto", "upon", "along", "across", "among", "against", "toward", "towards",
        "quite", "rather", "just", "twice", "part", "both", "out", "off", "up", "down", "inside", "outside", "except", "beyond", "wherever", "whenever", "whether", "who", "whoever", "people", "nobody", "everyone", "someone", "day", "night", "time", "page", "last", "less", "more", "sometimes", "often", "usually", "therefore", "however", "hence", "either", "neither", "nor", "perhaps", "maybe", "worth", "unlike", "given", "amid",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The same where the sentence has room for nothing else but a subject: any word that is none.</summary>
    public static bool MayCommand(string text) => IsCommand(text)
        || Words.First(text) is { Length: > 1 } first && !LabelWords.Pointing.Contains(first) && !Finite.Contains(first) && first is not ("a" or "an" or "the" or "each" or "every" or "all" or "some" or "no" or "most" or "many" or "several" or "who" or "which" or "not" or "nobody" or "someone" or "people")
            && char.IsLower(text.FirstOrDefault(char.IsLetter)) && !first.EndsWith('s') && !first.EndsWith("ed", StringComparison.Ordinal) && !first.EndsWith("ing", StringComparison.Ordinal) && !first.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>Words that only a statement has.</summary>
    public static readonly FrozenSet<string> Finite = new[]
    {
        "is", "are", "was", "were", "am", "has", "have", "had", "can", "could", "will", "would", "must", "should", "may", "might", "does", "do", "did", "isn't", "aren't", "can't", "cannot", "won't", "don't", "doesn't",
    }.ToFrozenSet(StringComparer.Ordinal);
}
