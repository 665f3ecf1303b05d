using System.Collections.Frozen;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;

namespace Fieldguide.Cards.Tables;

/// <summary>A column's header that names a thing each row has: "First limit", "Signs of strength", "Question to ask".</summary>
internal sealed record HeaderNoun(bool IsPlural, string Preposition)
{
    private const int WordsAtMost = 5;

    /// <summary>Nouns that tables are headed with, beside <see cref="LabelWords.Properties"/>: as terms of a list these may be defined, so they stand here.</summary>
    private static readonly FrozenSet<string> Nouns = new[]
    {
        "quality", "choice", "output", "input", "checkpoint", "index", "direction", "delay", "sum", "answer", "effort", "form", "trap", "problem", "speed", "lifetime", "provider", "part", "figure", "gain", "loss", "use",
        "content", "capacity", "target", "tool", "evidence", "step", "sign", "key", "field", "question", "consideration", "component", "technique", "strategy", "approach", "method", "property", "feature", "requirement",
        "deployment", "concern", "range", "rate", "ratio", "product", "reactant", "reagent", "catalyst", "hazard", "indication", "habitat", "diet", "definition", "ceiling", "centre", "center", "lesson", "principle", "remark", "default", "trip", "failure",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What belongs to a row without being a part of it is "for" it.</summary>
    private static readonly FrozenSet<string> For = new[] { "question", "consideration", "choice", "checkpoint", "tool", "target", "pattern", "technique", "strategy", "approach", "method", "default", "index", "indication", "component", "trap", "answer", "part", "step", "sum" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words before the noun that leave it one. "Strong consistency" may be one of two options that a table compares.</summary>
    private static readonly FrozenSet<string> Before = new[]
    {
        "main", "first", "second", "last", "next", "key", "typical", "usual", "common", "ordinary", "planning", "extra", "fixed", "read", "write", "central", "better", "best", "average", "peak", "total", "maximum", "minimum",
        "max", "min", "normal", "standard", "important", "required", "chemical", "physical", "legal", "technical", "biggest", "largest", "major", "primary", "good", "new", "other", "possible", "acceptable", "expected",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Links = ["of", "to", "in", "for"];

    /// <summary>Null where the header is a verb, a question or a word we do not know.</summary>
    /// <param name="header">Lower case.</param>
    public static HeaderNoun? Of(string header)
    {
        if (LabelWords.Properties.Contains(header))
        {
            return new(false, For.Contains(header) ? " for " : " of ");
        }

        var words = header.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > WordsAtMost || LabelWords.Questions.Contains(words[0]) || !words.All(w => w.All(c => char.IsLetter(c) || c == '-')))
        {
            return null;
        }

        // "signs of strength": what follows the link belongs to the noun before it.
        var link = Array.FindIndex(words, 1, w => Array.IndexOf(Links, w) >= 0);
        var head = link > 0 ? words[link - 1] : words[^1];
        var before = link > 0 ? words[..(link - 1)] : words[..^1];
        if (link == words.Length - 1 || header == "answers" || !Array.TrueForAll(before, Before.Contains))
        {
            return null;
        }

        var one = Singular(head);
        return !Nouns.Contains(head) && !Nouns.Contains(one) && !LabelWords.Properties.Contains(head) && !LabelWords.Properties.Contains(one) ? null
            : new(one != head, link > 0 || For.Contains(one) ? " for " : " of ");
    }

    private static string Singular(string noun) => noun.EndsWith("ies", StringComparison.Ordinal) ? noun[..^3] + "y" : noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) && !noun.EndsWith("us", StringComparison.Ordinal) ? Words.Singular(noun) : noun;
}
