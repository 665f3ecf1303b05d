using System.Collections.Frozen;
using Fieldguide.Concepts.Names;
using Fieldguide.Markdown.Html;

namespace Fieldguide.Concepts.Mentions;

/// <summary>Which of the mentions that may be links become links, block by block: the rules that look at a mention's neighbours.</summary>
internal sealed class LinkThinning
{
    /// <summary>In a paragraph, one link in so many words.</summary>
    private const int WordsPerLink = 12;

    /// <summary>An item of a list this short is read by glancing, as a cell is.</summary>
    private const int ShortItem = 16;

    private readonly HashSet<Place> _linked = [];
    private readonly HashSet<Place> _authors = [];
    private readonly List<Mention> _mentions = [];

    /// <summary>Of the blocks taken so far, in their order.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>Ids of the concepts to whose pages the author links.</summary>
    public FrozenSet<string> AuthorsLinks => _authors.Select(a => a.Concept).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>To be noted before any block is taken.</summary>
    public void NoteAuthorsLink(Concept concept, TextBlock block) => _authors.Add(new(concept.Id, block.Section));

    /// <summary>Once a section, once a table, and in prose no more than a few in a sentence.</summary>
    public void Take(List<Mention> found, TextBlock block, BlockText text)
    {
        var wanted = new List<Mention>();
        for (var i = 0; i < found.Count; i++)
        {
            var mention = found[i];
            if (mention.Rule != LinkRule.Linked)
            {
                continue;
            }

            var place = new Place(mention.Concept.Id, block.Section);
            if (_authors.Contains(place))
            {
                found[i] = mention with { Rule = LinkRule.AuthorsLink };
            }
            else if (_linked.Contains(place) || wanted.Exists(w => w.Concept == mention.Concept))
            {
                found[i] = mention with { Rule = LinkRule.AlreadyLinked };
            }
            else
            {
                wanted.Add(mention);
            }
        }

        foreach (var dropped in TooMany(wanted, block, text))
        {
            wanted.Remove(dropped);
            found[found.IndexOf(dropped)] = dropped with { Rule = LinkRule.TooDense };
        }

        foreach (var mention in wanted)
        {
            _linked.Add(new(mention.Concept.Id, block.Section));
        }

        _mentions.AddRange(found);
    }

    private IEnumerable<Mention> TooMany(List<Mention> wanted, TextBlock block, BlockText text)
    {
        if (block.Kind == TextBlockKind.Cell || wanted.Count < 2)
        {
            return [];
        }

        var words = Words.In(text.Plain).Count;
        var room = (words + WordsPerLink - 1) / WordsPerLink * (block.Kind == TextBlockKind.Item ? 2 : 1);
        if (wanted.Count <= room || (block.Kind == TextBlockKind.Item && words <= ShortItem))
        {
            return [];
        }

        // Longest names first, and of equal ones those that this page speaks of least.
        return
        [
            .. wanted.OrderByDescending(m => Words.In(m.Surface).Count).ThenByDescending(m => m.Surface.Length)
                .ThenBy(m => _mentions.Count(e => e.Concept == m.Concept)).ThenBy(m => m.Start).Skip(room),
        ];
    }

    /// <summary>A concept in a section. A table lies in one, so that once in a section is once in a table, too.</summary>
    private sealed record Place(string Concept, int Section);
}
