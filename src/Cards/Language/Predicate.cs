using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Wording;

namespace Fieldguide.Cards.Language;

/// <summary>What a sentence says of its subject, turned round: "may be revoked until dusk" asks when, "must be dry" what.</summary>
/// <param name="Asks">With <c>{it}</c> where the subject stands: "when may {it} be revoked".</param>
/// <param name="IsDeed">Asks for nothing but what the subject does.</param>
internal sealed partial record Predicate(string Asks, string Answer, bool IsDeed = false)
{
    /// <summary>Words in -s that are no verbs.</summary>
    private static readonly string[] NoVerbs = ["is", "was", "as", "its", "this", "his", "has", "does", "always", "perhaps", "across", "besides", "plus", "less", "unless", "versus", "towards", "afterwards", "sometimes", "thus", "yes", "us"];

    /// <summary>Words that show a verb of a plural subject: "drones mate with …".</summary>
    private static readonly string[] BehindVerbs = ["the", "a", "an", "their", "its", "every", "each", "all", "no", "with", "into"];

    /// <returns>Null where the form of the words asks nothing.</returns>
    public static Predicate? Of(string said, bool isPlural)
    {
        var text = said.Trim().TrimEnd('.', ';', ' ');
        if (Modal().Match(text) is { Success: true } modal)
        {
            return Modally(modal.Groups["m"].Value.ToLowerInvariant(), modal.Groups["not"].Success ? " not" : "", modal.Groups["rest"].Value);
        }

        if (State().Match(text) is { Success: true } state && state.Groups["v"].Value is var be && (be == "are") == isPlural)
        {
            return new($"{(state.Groups["b"].Value.StartsWith("by ", StringComparison.Ordinal) || state.Groups["b"].Value.StartsWith("with ", StringComparison.Ordinal) ? "how" : "when")} {be} {{it}} {state.Groups["a"].Value}", state.Groups["b"].Value);
        }

        var first = Words.First(text);
        if (first is "has" or "have")
        {
            return (first == "have") == isPlural && text.Length > first.Length ? new($"what {(isPlural ? "do" : "does")} {{it}} have", text[(first.Length + 1)..]) : null;
        }

        if (!IsVerb(text, isPlural))
        {
            return null;
        }

        var verb = isPlural ? first : Asking.BaseForm(first);
        var help = isPlural ? "do" : "does";
        return Cased().Match(text) is { Success: true } cased ? new($"when {help} {{it}} {verb}{cased.Groups["a"].Value}", cased.Groups["b"].Value)
            : first is "means" or "mean" ? new($"what {help} {{it}} mean", text[(first.Length + 1)..])
            : new($"what {help} {{it}} do", text, IsDeed: true);
    }

    /// <summary>"ends the debt" asked for its object; null where none is sure to follow the verb.</summary>
    public static Predicate? Object(string said, bool isPlural) =>
        Deed().Match(said.Trim().TrimEnd('.')) is { Success: true } deed ? new($"what {(isPlural ? "do" : "does")} {{it}} {(isPlural ? deed.Groups["v"].Value : Asking.BaseForm(deed.Groups["v"].Value))}", deed.Groups["b"].Value) : null;

    /// <summary>A verb that fits the number of its subject, with something behind it.</summary>
    private static bool IsVerb(string text, bool isPlural)
    {
        if (Words.All(text) is not [var first, var next, ..] || text.Length <= first.Length || text[first.Length] != ' ' || !text.AsSpan(0, first.Length).SequenceEqual(first))
        {
            return false;
        }

        return isPlural ? Inflection.IsOrder(first) || Verbs.IsCommand(first) || Verbs.IsPresent(first) && !Verbs.Finite.Contains(first) || !LabelWords.Pointing.Contains(first) && Array.IndexOf(BehindVerbs, next) >= 0 && (!first.EndsWith("ed", StringComparison.Ordinal) || first.EndsWith("eed", StringComparison.Ordinal)) && !first.EndsWith("ly", StringComparison.Ordinal) && first is not ("of" or "as" or "than" or "like" or "into" or "about" or "through" or "between")
            : first.Length > 3 && first[^1] == 's' && first[^2] != 's' && Array.IndexOf(NoVerbs, first) < 0 && (next is not ("of" or "and" or "or") || next is "and" && Words.All(text) is [_, _, var other, ..] && (other == "never" || Verbs.IsThirdPerson(other))) && !Verbs.Finite.Contains(next);
    }

    private static Predicate? Modally(string modal, string not, string rest) =>
        Case().Match(rest) is { Success: true } cased ? new($"when {modal} {{it}}{not} {cased.Groups["a"].Value}", cased.Groups["b"].Value)
        : By().Match(rest) is { Success: true } by && not.Length == 0 ? new($"how {modal} {{it}} {by.Groups["a"].Value}", by.Groups["b"].Value)
        : Words.First(rest) is "be" or "have" && rest.Length > 5 ? new($"what {modal} {{it}}{not} {Words.First(rest)}", rest[(Words.First(rest).Length + 1)..])
        : Words.Count(rest) > 1 ? new($"what {modal} {{it}}{not} do", rest)
        : null;

    [GeneratedRegex(@"^(?<m>may|can|must|should|cannot)(?: (?<not>not))? (?<rest>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Modal();

    [GeneratedRegex(@"^(?<a>[^,;:]+?),? (?<b>(?:only )?(?:when|if|unless|until|once|before|after|as soon as|as long as) [^;]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Case();

    [GeneratedRegex(@"^(?<a>be \p{Ll}+) (?<b>(?:only )?(?:by|with|through) [^;]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex By();

    [GeneratedRegex(@"^(?<v>is|are) (?<a>\p{Ll}+(?:ed|en|wn|lt|pt|nt|ght)) (?<b>(?:only )?(?:by|with|when|if|until|once|before|after) [^;]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex State();

    [GeneratedRegex(@"^\p{Ll}+(?<a>(?: [^\s,;:]+){0,6}?),? (?<b>(?:only )?(?:when|if|unless|until|once|as soon as|as long as) [^;]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Cased();

    [GeneratedRegex(@"^(?<v>\p{Ll}+) (?<b>(?:the|an?|its|their|all|every|each|any|both|no) .+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Deed();
}
