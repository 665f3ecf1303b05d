using Fieldguide.Concepts.Names;
using Fieldguide.Knowledge;

namespace Fieldguide.Concepts.Discovery;

/// <summary>Which family a heading, a table's header or a bold lead announces.</summary>
public sealed class FamilyWords
{
    /// <summary>After the family's word, these leave it the heading's subject: "Database decision matrix".</summary>
    private static readonly HashSet<string> Tails = new(
        ["matrix", "decision", "comparison", "option", "choice", "overview", "list", "table", "catalogue", "catalog", "cheat", "sheet", "reference",
         "glossary", "selection", "guide", "to", "know", "and", "or", "by", "at", "a", "glance", "summary", "in", "for", "you", "should", "must", "type"],
        StringComparer.Ordinal);

    /// <summary>Before the family's word, these make it another thing: "anti-patterns", "traffic patterns", "cost tradeoffs" do not list concepts.</summary>
    private static readonly HashSet<string> Others = new(
        ["anti", "antipattern", "requirement", "question", "usage", "traffic", "access", "load", "speech", "behavior", "behaviour", "failure", "query", "common mistake", "communication", "study", "learning", "interview"],
        StringComparer.Ordinal);

    private readonly Dictionary<string, string> _single = new(StringComparer.Ordinal);
    private readonly List<(Name Words, string Family)> _several = [];

    public FamilyWords(IReadOnlyList<Family> families)
    {
        foreach (var family in families)
        {
            foreach (var word in family.Words)
            {
                if (Name.Of(word) is not { } name)
                {
                    continue;
                }

                if (name.Keys.Count == 1)
                {
                    _single.TryAdd(name.Keys[0], family.Key);
                }
                else
                {
                    _several.Add((name, family.Key));
                }
            }
        }
    }

    /// <summary>
    /// The family whose word the text ends in, or is followed only by words such as "matrix" or "cheat sheet": the head of
    /// the phrase, so that "Pattern matching" and "Database migration steps" announce nothing.
    /// </summary>
    /// <param name="plural">Only plurals count: "Patterns" heads a list of patterns, "The pattern" a text about one.</param>
    public string? Of(string text, bool plural) => OfPhrase(Head(text), plural);

    /// <summary>What a phrase is about: "Transactions across databases" are transactions, "Types of databases" are databases.</summary>
    private static string Head(string text)
    {
        var words = Words.In(text);
        for (var i = 0; i < words.Count; i++)
        {
            var key = WordKey.Of(words.Of(text, i));
            if (i > 0 && key == "of" && Collections.Contains(WordKey.Of(words.Of(text, i - 1))))
            {
                return i + 1 < words.Count ? Head(text[words.Start(i + 1)..]) : text;
            }

            if (key == "of" || Prepositions.Contains(key))
            {
                return i > 0 ? text[..words.End(i - 1)] : "";
            }
        }

        return text;
    }

    private static readonly HashSet<string> Collections = new(["type", "kind", "list", "family", "overview", "table", "catalogue", "catalog", "set", "comparison", "summary", "choice", "collection"], StringComparer.Ordinal);

    private static readonly HashSet<string> Prepositions = new(["across", "in", "for", "with", "between", "over", "from", "behind", "within", "inside", "without", "to", "at", "by", "on", "under", "about"], StringComparer.Ordinal);

    private string? OfPhrase(string text, bool plural)
    {
        var words = Words.In(text);
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var word = words.Of(text, i);
            var key = WordKey.Of(word);
            if (FamilyAt(text, words, i, key) is { } family && !(i > 0 && Others.Contains(WordKey.Of(words.Of(text, i - 1)))) && (!plural || IsPlural(word, key) || i < words.Count - 1 && IsPluralTail(text, words, i + 1)))
            {
                return family;
            }

            if (!Tails.Contains(key))
            {
                return null;
            }
        }

        return null;
    }

    private string? FamilyAt(string text, Words words, int last, string key)
    {
        foreach (var (name, family) in _several)
        {
            var first = last - name.Keys.Count + 1;
            if (first >= 0 && Enumerable.Range(0, name.Keys.Count).All(i => WordKey.Of(words.Of(text, first + i)) == name.Keys[i]))
            {
                return family;
            }
        }

        return _single.GetValueOrDefault(key);
    }

    private static bool IsPlural(ReadOnlySpan<char> word, string key) => word.Length > key.Length && word[^1] is 's' or 'S' || word.EndsWith("ies", StringComparison.OrdinalIgnoreCase);

    private static bool IsPluralTail(string text, Words words, int word) =>
        WordKey.Of(words.Of(text, word)) is "matrix" or "decision" or "comparison" or "option" or "choice" or "type" or "cheat" or "reference" or "selection";
}
