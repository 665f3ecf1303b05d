using System.Collections.Frozen;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;

namespace Fieldguide.Cards.Wording;

/// <summary>Headers and labels that are half a question: "How to decide", "Why it matters", "What the judge asks".</summary>
internal static class Asking
{
    /// <summary>Verbs that need an object; after "when to" or "how to" it is the thing itself.</summary>
    private static readonly FrozenSet<string> Transitive = new[] { "use", "choose", "apply", "pick", "avoid", "take", "add", "say", "ask", "do", "buy", "build", "measure", "test", "prove" }.ToFrozenSet(StringComparer.Ordinal);

    /// <returns>The question with its words in order, without its mark; null for what is no such half.</returns>
    public static string? Of(string label)
    {
        var words = LowerCase.Words(label.Trim().TrimEnd('?', ':', '.')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || !LabelWords.Questions.Contains(words[0].ToLowerInvariant()))
        {
            return null;
        }

        var asked = words[0].ToLowerInvariant();
        var rest = string.Join(' ', words[2..]);
        return words[1].ToLowerInvariant() switch
        {
            "to" => $"{asked} do you {rest}{(words.Length == 3 && asked is "when" or "how" or "why" or "where" && Transitive.Contains(words[2]) ? " it" : "")}",
            "not" when words[2] == "to" && words.Length > 3 => $"{asked} do you not {string.Join(' ', words[3..])}{(words.Length == 4 && Transitive.Contains(words[3]) ? " it" : "")}",
            "you" or "they" or "we" or "i" => $"{asked} do {words[1]} {rest}",
            "it" or "he" or "she" when IsVerb(words[2]) => $"{asked} does {words[1]} {BaseForm(words[2])}{Tail(words, 3)}",
            "the" or "a" or "an" or "this" or "these" when words.Length > 3 && IsVerb(words[3]) => $"{asked} does {words[1]} {words[2]} {BaseForm(words[3])}{Tail(words, 4)}",
            "the" or "these" when words.Length > 3 && words[^1] is "do" or "mean" && Inflection.IsPlural(words[^2]) => $"{asked} do {string.Join(' ', words[1..])}",
            _ when asked is "what" or "why" or "how" && words.Length is 3 or 4 && Inflection.IsPlural(words[^2]) && Inflection.IsOrder(words[^1]) => $"{asked} do {string.Join(' ', words[1..])}",
            _ when words.Length > 3 && words[^2] == "looks" && words[^1] == "like" => $"{asked} does {string.Join(' ', words[1..^2])} look like",
            _ => null,
        };
    }

    public static string BaseForm(string verb) => verb.EndsWith("sses", StringComparison.Ordinal) || verb.EndsWith("shes", StringComparison.Ordinal) || verb.EndsWith("ches", StringComparison.Ordinal) || verb.EndsWith("xes", StringComparison.Ordinal) ? verb[..^2]
        : verb.EndsWith("ies", StringComparison.Ordinal) ? verb[..^3] + "y" : verb[..^1];

    private static bool IsVerb(string word) => word.EndsWith('s') && word is not ("is" or "was" or "has" or "does");

    private static string Tail(string[] words, int from) => words.Length > from ? " " + string.Join(' ', words[from..]) : "";
}
