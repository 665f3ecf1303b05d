using Fieldguide.Concepts.Discovery;
using Fieldguide.Concepts.Matching;
using Fieldguide.Concepts.Names;
using Fieldguide.Files;
using Fieldguide.Knowledge;

namespace Fieldguide.Concepts.Survey;

/// <summary>
/// The names of which it is not yet known whether the guide really speaks of them: those of a lexicon that may be of
/// another field, and those that the text names without saying what they are. Counted before anything is decided, so that
/// what is dropped takes no mention from what stays.
/// </summary>
public sealed class SurveyPlan
{
    // Before the names of entries; discovered names are keys, which are never of two words with a colon.
    private const string OfLexicon = "lexicon: ";

    private SurveyPlan(NameTrie trie, IReadOnlySet<string> words, int names) => (Trie, Words, Names) = (trie, words, names);

    internal NameTrie Trie { get; }

    /// <summary>Keys of the words of unsure names: is any of them ever written in lower case?</summary>
    internal IReadOnlySet<string> Words { get; }

    /// <summary>How many names are asked for; 0 when nothing is in doubt.</summary>
    public int Names { get; }

    public static SurveyPlan For(Lexicon builtIn, IReadOnlyList<DiscoveredTerm> discovered)
    {
        var trie = new NameTrie();
        var words = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in builtIn.Entries)
        {
            var ambiguous = entry.Cues?.Ambiguous ?? [];
            foreach (var name in entry.Aliases.Prepend(entry.Name))
            {
                if (!ambiguous.Contains(name, StringComparer.OrdinalIgnoreCase))
                {
                    Add(trie, IdOf(entry), name);
                }
            }

            seen.Add(IdOf(entry));
        }

        foreach (var term in discovered)
        {
            foreach (var name in Versus.Sides(term.Name).Append(term.Name))
            {
                var (plain, acronym) = NameForms.WithoutParenthesis(name);
                if (IdOf(plain) is { } id && seen.Add(id))
                {
                    Add(trie, id, plain);
                    if (acronym is not null)
                    {
                        Add(trie, id, acronym);
                    }

                    var cut = Concepts.Names.Words.In(plain);
                    for (var i = 0; i < cut.Count; i++)
                    {
                        words.Add(WordKey.Of(cut.Of(plain, i)));
                    }
                }
            }
        }

        return new(trie, words, seen.Count);
    }

    internal static string IdOf(LexiconEntry entry) => OfLexicon + entry.Name;

    internal static bool IsOfLexicon(string id) => id.StartsWith(OfLexicon, StringComparison.Ordinal);

    /// <returns>Null for a text that can be no name.</returns>
    internal static string? IdOf(string name) => Name.Of(name)?.Key;

    private static void Add(NameTrie trie, string id, string text)
    {
        var concept = new Concept(id, text, "", PageAddress.Home, ConceptOrigin.Discovered);
        foreach (var form in NameForms.Of(text))
        {
            trie.Add(new(concept, form, 0, false));
        }
    }
}
