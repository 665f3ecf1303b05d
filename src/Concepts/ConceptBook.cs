using Fieldguide.Concepts.Matching;
using Fieldguide.Concepts.Names;
using Fieldguide.Concepts.Survey;
using Fieldguide.Files;

namespace Fieldguide.Concepts;

/// <summary>Everything a guide may speak of, and the automaton that finds it in text.</summary>
public sealed class ConceptBook
{
    private readonly Dictionary<PageAddress, Concept> _byAddress = [];
    private readonly HashSet<string> _never;

    /// <param name="clashes">Forms that mean two concepts: they link nothing.</param>
    internal ConceptBook(IReadOnlyList<Concept> concepts, NameTrie trie, IReadOnlyList<Clash> clashes, IEnumerable<string> never, PageVocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        Concepts = concepts;
        Trie = trie;
        Clashes = clashes;
        _never = new(never.Select(n => Name.Of(n)?.Key ?? n), StringComparer.Ordinal);
        foreach (var concept in concepts)
        {
            _byAddress.TryAdd(concept.Address, concept);
        }
    }

    /// <summary>In order of id.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    public NameTrie Trie { get; }

    public IReadOnlyList<Clash> Clashes { get; }

    public PageVocabulary Vocabulary { get; }

    /// <summary>The concept whose page has this address; null for any other page.</summary>
    public Concept? At(PageAddress address) => _byAddress.GetValueOrDefault(address);

    /// <summary>The concept that a name or alias means; null where it means none or several.</summary>
    public Concept? Named(string name)
    {
        if (Name.Of(NameForms.WithoutParenthesis(name).Name) is not { } form)
        {
            return null;
        }

        Concept? found = null;
        var weight = -1;
        foreach (var candidate in Trie.Exactly(form))
        {
            if (candidate.Weight > weight)
            {
                (found, weight) = (candidate.Concept, candidate.Weight);
            }
            else if (candidate.Weight == weight && candidate.Concept != found)
            {
                return null;
            }
        }

        return found;
    }

    /// <summary>Did a maintainer forbid this form?</summary>
    public bool IsNever(Name name) => _never.Count > 0 && _never.Contains(name.Key);
}

/// <summary>A form that is an alias of more than one concept.</summary>
public sealed record Clash(string Form, IReadOnlyList<Concept> Concepts);
