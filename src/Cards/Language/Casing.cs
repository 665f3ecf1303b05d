using System.Collections.Frozen;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Language;

/// <summary>Names set small where they stand inside a question, unless they are names in the narrow sense.</summary>
internal static class Casing
{
    private const string Marks = "(),:;./&";

    private static readonly string[] Adjectival = ["ic", "al", "ive", "ous", "ary", "able", "ible", "ed", "ful", "less", "ant", "ent"];

    private static readonly string[] Prefixes = ["anti", "non", "pre", "post", "re", "co", "multi", "sub", "self", "over", "under", "semi", "micro", "macro", "inter", "intra"];

    private static readonly string[] Abstract = ["tion", "sion", "ity", "ness", "ment", "ance", "ence", "ency", "ancy", "ism", "ysis", "ology"];

    /// <summary>Words that headings and labels are full of; data.</summary>
    private static readonly FrozenSet<string> Common = new[]
    {
        "current", "future", "past", "basic", "simple", "advanced", "common", "good", "bad", "new", "old", "first", "second", "last", "next", "main", "key", "best", "worst", "high", "low", "deep", "core", "full", "final", "short", "long", "open", "general", "special", "standard", "typical", "average", "daily", "annual",
        "technical", "practical", "legal", "chemical", "physical", "social", "medical", "local", "global", "external", "internal", "public", "private", "primary", "secondary", "strong", "weak", "hot", "cold", "wet", "dry",
        "design", "system", "systems", "problem", "problems", "model", "models", "storage", "message", "messages", "error", "errors", "failure", "failures", "user", "users", "interview", "time", "cost", "costs", "money", "level", "levels", "point", "points", "word", "words", "number", "numbers", "block", "blocks", "bottleneck", "bottlenecks",
        "step", "steps", "breadth", "depth", "question", "questions", "answer", "answers", "rule", "rules", "value", "values", "signal", "signals", "case", "cases", "term", "terms", "flow", "path", "list", "table", "score", "test", "tests", "trade-off", "trade-offs", "tradeoff", "tradeoffs", "analysis", "review", "summary", "plan", "role", "team", "work", "life", "cycle",
        "feature", "features", "goal", "goals", "choice", "choices", "risk", "risks", "benefit", "benefits", "limit", "limits", "sign", "signs", "cause", "causes", "part", "parts", "type", "types", "kind", "kinds", "class", "order", "change", "changes", "effect", "effects", "method", "methods", "tool", "tools", "material", "materials", "category", "categories",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The question with each subject in it — all that is bold — as running text writes it; what is quoted stays.</summary>
    public static RichText InSentence(RichText front, Vocabulary words)
    {
        var runs = new List<TextRun>();
        var before = "";
        foreach (var run in front.Runs)
        {
            var starts = before.Length == 0 || before.TrimEnd() is [.., '.' or '!' or '?' or '“' or '"' or '‘'];
            var isName = (run.Style & RunStyle.Bold) != 0 && (run.Style & RunStyle.Code) == 0;
            runs.Add(isName && !starts ? run with { Text = Name(run.Text, words) } : run);
            before += run.Text;
        }

        return new(runs, front.Comments);
    }

    /// <summary>"Load Balancer" as "load balancer" where the page knows both words small; "Apache Kafka" and "SN1" as they are.</summary>
    public static string Name(string name, Vocabulary words) => words.Running(name, Written);

    private static string Written(string name, Vocabulary words)
    {
        if (name.AsSpan().ContainsAny("“”\""))
        {
            return name;
        }

        var parts = name.Split(' ');
        var capitals = 0;
        var ordinary = 0;
        string? last = null;
        foreach (var part in parts)
        {
            if (IsCapital(part))
            {
                capitals++;
                var isOrdinary = IsOrdinary(Bare(part), words);
                ordinary += isOrdinary ? 1 : 0;
                last = isOrdinary ? null : Bare(part);
            }
        }

        // "Optimistic locking": an adjective before words that are small already.
        if (capitals == 1 && parts.Length > 1 && IsCapital(parts[0]) && !words.IsName(Bare(parts[0])) && Array.Exists(Adjectival, a => parts[0].EndsWith(a, StringComparison.Ordinal)))
        {
            return string.Join(' ', [Lower(parts[0]), .. parts[1..]]);
        }

        // "Deep Dive on Critical Pieces": a plural behind nothing but ordinary words.
        ordinary += capitals > 2 && ordinary == capitals - 1 && last is not null && Inflection.IsPlural(last) && !words.IsName(last) && parts[^1].StartsWith(last, StringComparison.Ordinal) ? 1 : 0;

        // One word that is a name makes one of all: "Apache Kafka", "Nash equilibrium".
        return capitals == 0 || ordinary < capitals ? name : string.Join(' ', parts.Select(p => IsCapital(p) ? Lower(p) : p));
    }

    /// <summary>Whether nobody would take the word for a name: by its ending, or because the page writes it small.</summary>
    public static bool IsOrdinary(string word, Vocabulary words) =>
        word is "Not" or "No" or "Never" or "The" or "A" or "An" or "Yourself" or "Your" or "You" or "It" || (word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal) && word[..^3].Any(c => "aeiouyAEIOUY".Contains(c, StringComparison.Ordinal)))
        || IsAbstract(Inflection.Singular(word)) || Common.Contains(word) || words.IsOrdinary(word) || GenericNames.IsWord(word.ToLowerInvariant())
        || word.Split('-').All(w => w.Length == 0 || Array.IndexOf(Prefixes, w.ToLowerInvariant()) >= 0 || Common.Contains(w) || words.IsOrdinary(Inflection.Singular(w)) || GenericNames.IsWord(w.ToLowerInvariant()) || LabelWords.Imperatives.Contains(w.ToLowerInvariant()) || words.IsOrdinary(w));

    /// <summary>Ends as nouns of ideas and actions do, and names hardly ever: "Durability", "Estimation".</summary>
    private static bool IsAbstract(string word) => word.Length > 7 && Array.Exists(Abstract, a => word.EndsWith(a, StringComparison.Ordinal)) && (word.Length > 8 || !word.EndsWith("nce", StringComparison.Ordinal));

    /// <summary>A capital followed by small letters only: neither "SQL" nor "PostgreSQL" nor "E2".</summary>
    private static bool IsCapital(string part)
    {
        var bare = part.AsSpan().Trim(Marks);
        if (bare.Length < 2 || !char.IsUpper(bare[0]))
        {
            return false;
        }

        for (var i = 1; i < bare.Length; i++)
        {
            if (!char.IsLower(bare[i]) && bare[i] is not ('-' or '\'' or '’') && bare[i - 1] != '-')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"North Star metrics", "PostgreSQL".</summary>
    public static bool HasCapitalInside(string name) => name.Skip(1).Any(char.IsUpper);

    private static string Bare(string part) => part.AsSpan().Trim(Marks).ToString();

    private static string Lower(string part)
    {
        var lower = part.ToCharArray();
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = i == 0 || !char.IsLetter(part[i - 1]) ? char.ToLowerInvariant(part[i]) : part[i];
        }

        return new(lower);
    }
}
