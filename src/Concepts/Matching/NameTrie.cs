using System.Collections.Concurrent;
using Fieldguide.Concepts.Names;

namespace Fieldguide.Concepts.Matching;

/// <summary>
/// All forms of all names in one automaton over words: leftmost-longest, in time linear in the text, since no name is longer
/// than <see cref="Name.MaximumWords"/>.
/// </summary>
public sealed class NameTrie
{
    private readonly Node _root = new();

    // Most words of a text begin no name: one look-up by the word as it stands, without making a key of it.
    private readonly ConcurrentDictionary<string, KnownWord> _known = new(StringComparer.Ordinal);
    private readonly WordStarts _starts = new();

    public void Add(ConceptForm form)
    {
        var node = _root;
        foreach (var key in form.Name.Keys)
        {
            node = node.Child(key);
        }

        node.Forms.Add(form);
        _starts.Add(form.Name.Keys[0]);
    }

    /// <summary>The forms that end at a node, for finding names that two concepts share.</summary>
    public IEnumerable<IReadOnlyList<ConceptForm>> All()
    {
        var nodes = new Stack<Node>([_root]);
        while (nodes.TryPop(out var node))
        {
            if (node.Forms.Count > 0)
            {
                yield return node.Forms;
            }

            foreach (var child in node.Children)
            {
                nodes.Push(child);
            }
        }
    }

    /// <summary>The forms with exactly these keys; empty where no name has them.</summary>
    public IReadOnlyList<ConceptForm> Exactly(Name name)
    {
        var node = _root;
        foreach (var key in name.Keys)
        {
            node = node.Find(key);
            if (node is null)
            {
                return [];
            }
        }

        return node.Forms;
    }

    /// <summary>Every name in the text, longest first at each place; none overlap.</summary>
    /// <param name="text">What <paramref name="words"/> count in.</param>
    public IReadOnlyList<NameHit> Find(ReadOnlySpan<char> text, Words words)
    {
        List<NameHit>? hits = null;
        KnownWord?[]? known = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (!_starts.MayBegin(words.Of(text, i)))
            {
                continue;
            }

            var hit = Longest(text, words, i, known ??= new KnownWord?[words.Count]);
            if (hit is not null)
            {
                (hits ??= []).Add(hit);
                i = hit.LastWord;
            }
        }

        return hits ?? (IReadOnlyList<NameHit>)[];
    }

    /// <param name="known">What was looked up so far, by word.</param>
    private NameHit? Longest(ReadOnlySpan<char> text, Words words, int first, KnownWord?[] known)
    {
        NameHit? longest = null;
        Node? node = null;
        for (var i = first; i < words.Count; i++)
        {
            var word = known[i] ??= Known(words.Of(text, i));
            node = node is null ? word.Begin : node.Find(word.Key);
            if (node is null)
            {
                break;
            }

            var fitting = node.Forms.Count == 0 ? null : Fitting(node.Forms, text, words, first);
            if (fitting is not null)
            {
                longest = new(words.Start(first), words.End(i) - words.Start(first), i, fitting);
            }
        }

        return longest;
    }

    private static List<ConceptForm>? Fitting(List<ConceptForm> forms, ReadOnlySpan<char> text, Words words, int first)
    {
        List<ConceptForm>? fitting = null;
        foreach (var form in forms)
        {
            if (Fits(form.Name, text, words, first))
            {
                (fitting ??= []).Add(form);
            }
        }

        return fitting;
    }

    private static bool Fits(Name name, ReadOnlySpan<char> text, Words words, int first)
    {
        for (var i = 0; i < name.Keys.Count; i++)
        {
            if (!name.HasCase(i, words.Of(text, first + i)))
            {
                return false;
            }

            if (i > 0 && !name.HasGap(i - 1, text[words.End(first + i - 1)..words.Start(first + i)]))
            {
                return false;
            }
        }

        return true;
    }

    private KnownWord Known(ReadOnlySpan<char> word)
    {
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(word, out var found))
        {
            var key = WordKey.Of(word);
            known.TryAdd(word, found = new(key, _root.Find(key)));
        }

        return found;
    }

    /// <param name="Begin">The root's child for the word; null for one that begins no name.</param>
    private sealed record KnownWord(string Key, Node? Begin);

    private sealed class Node
    {
        private Dictionary<string, Node>? _children;

        public List<ConceptForm> Forms { get; } = [];

        public IEnumerable<Node> Children => _children?.Values ?? Enumerable.Empty<Node>();

        public Node Child(string key)
        {
            _children ??= new(StringComparer.Ordinal);
            if (!_children.TryGetValue(key, out var child))
            {
                _children[key] = child = new();
            }

            return child;
        }

        public Node? Find(string key) => _children is not null && _children.TryGetValue(key, out var child) ? child : null;
    }
}

/// <summary>A name in a text.</summary>
/// <param name="LastWord">Index of its last word.</param>
/// <param name="Forms">All that fit, of one concept or of several.</param>
public sealed record NameHit(int Start, int Length, int LastWord, IReadOnlyList<ConceptForm> Forms);
