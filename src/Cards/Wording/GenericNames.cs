using System.Collections.Frozen;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;

namespace Fieldguide.Cards.Wording;

/// <summary>Words that name a part of anything, and so nothing by themselves: "Storage", "Step 2", "Overview", "Signs".</summary>
internal static class GenericNames
{
    /// <summary>Data: a row, a term or a heading of nothing but these needs a subject before it.</summary>
    private static readonly FrozenSet<string> Nouns = Set(
        "storage", "data", "user", "users", "read", "reads", "write", "writes", "path", "request", "requests", "estimation", "estimate", "requirement", "requirements",
        "adult", "child", "children", "infant", "baby", "men", "women", "beginner", "small", "medium", "large", "high", "low", "mild", "moderate", "severe", "before", "after", "during", "day", "week", "month", "year",
        "sign", "signs", "signal", "signals", "category", "categories", "pattern", "patterns", "action", "actions", "symptom", "symptoms", "cause", "causes", "treatment", "prevention", "diagnosis", "step", "steps", "phase", "stage", "part", "level", "type", "types", "kind", "kinds", "component", "components", "element", "elements", "feature", "features",
        "result", "results", "input", "output", "process", "total", "other", "others", "general", "default", "normal", "ingredient", "ingredients", "method", "definition", "purpose", "function", "structure", "use", "uses", "property", "properties",
        "assumption", "assumptions", "constraint", "constraints", "entity", "entities", "core", "functional", "non-functional", "nonfunctional", "scale", "key", "main", "calculation", "calculations", "figure", "figures", "number", "numbers", "conversion", "conversions",
        "insight", "letters", "letter", "form", "forms", "equipment", "materials", "tools", "trade-off", "trade-offs", "tradeoff", "tradeoffs", "consideration", "considerations", "solution", "solutions", "approach", "approaches", "option", "options", "problem", "problems", "decision", "question", "questions", "answer", "answers");

    /// <summary>Headings that say what kind of text follows, not what it is about.</summary>
    private static readonly FrozenSet<string> Parts = Set(
        "overview", "introduction", "summary", "example", "examples", "tip", "tips", "note", "notes", "basics", "background", "context", "conclusion", "takeaway", "takeaways", "management", "time", "detail", "details", "checklist", "quick", "reference", "cheat", "sheet", "common",
        "mistake", "mistakes", "pitfall", "pitfalls", "practice", "exercise", "exercises", "faq", "glossary", "term", "terms", "terminology", "vocabulary", "guide", "complete", "walkthrough", "step-by-step", "template", "framework", "strategy", "table", "list", "section", "chapter", "module", "lesson",
        "bank", "saving", "time-saving", "pros", "cons", "interviewer", "best", "practices", "important", "final", "thoughts", "appendix", "resources", "further", "reading", "contents", "prep", "handbook", "companion", "course", "manual", "primer", "tutorial", "workbook", "wrap-up", "clarification", "drill", "real", "world", "real-world", "applications");

    /// <summary>Small words that change nothing of that.</summary>
    private static readonly FrozenSet<string> Links = Set("the", "a", "an", "of", "and", "or", "for", "to", "in", "on", "at", "per", "with", "my", "our", "your", "this", "these", "its", "it", "is", "are", "do", "does", "you", "what", "which", "how", "much", "many", "long", "when", "why", "name");

    /// <summary>Whether a name could stand on any page.</summary>
    public static bool Is(string name) => (name.EndsWith(')') && name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open ? name[..open] : name) is var bare && !name.AsSpan().ContainsAny("“”\"") && All(bare, w => Nouns.Contains(w));

    /// <summary>Whether a heading says nothing that a question could be about.</summary>
    public static bool IsHeading(string heading) => All(heading, w => Nouns.Contains(w) || Parts.Contains(w) || LabelWords.Properties.Contains(w));

    /// <summary>Whether a question holds nothing but question words and a property: "What is the cost?".</summary>
    public static bool IsBare(string front) => All(front, w => Nouns.Contains(w) || LabelWords.Properties.Contains(w) || LabelWords.Properties.Contains(Words.Singular(w)));

    public static bool IsWord(string word) => Nouns.Contains(word) || Parts.Contains(word);

    private static bool All(string text, Predicate<string> isGeneric)
    {
        var words = text.ToLowerInvariant().Split((char[])[' ', ',', '/', '&', ':', '?', '.', '(', ')', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && Array.TrueForAll(words, w => isGeneric(w) || Links.Contains(w) || w.All(c => char.IsAsciiDigit(c) || c is '-' or '–' or '#' or '%' or '+'));
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
