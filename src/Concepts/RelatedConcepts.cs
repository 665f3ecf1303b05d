using Fieldguide.Concepts.Mentions;

namespace Fieldguide.Concepts;

public enum RelationKind
{
    /// <summary>An author, or the lexicon, names it.</summary>
    Named,

    /// <summary>The two are weighed against each other.</summary>
    Side,

    /// <summary>The guide speaks of both in the same sections.</summary>
    Together,
}

/// <param name="Weight">Above 0, at most 1.</param>
public sealed record Relation(ConceptEntry To, double Weight, RelationKind Kind);

/// <summary>Neighbours: what an author names, the sides of tradeoffs, and what comes up together.</summary>
public sealed class RelatedConcepts
{
    /// <summary>A section that names more than this is a list, and says nothing about any two of them.</summary>
    private const int LongestSection = 40;

    private const double NamedWeight = 0.6;
    private const double SideWeight = 1;

    /// <summary>Two that came up together twice and never apart are half as near as they seem.</summary>
    private const double Prior = 2;
    private readonly ConceptAtlas _atlas;
    private readonly Func<string, Concept?> _find;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _together = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ConceptEntry>> _tradeoffs = new(StringComparer.Ordinal);

    public RelatedConcepts(ConceptAtlas atlas, ConceptBook book)
    {
        _atlas = atlas;
        var byId = book.Concepts.ToDictionary(c => c.Id, StringComparer.OrdinalIgnoreCase);
        _find = name => byId.TryGetValue(name, out var concept) ? concept : book.Named(name);
        foreach (var page in atlas.Pages)
        {
            Count(page);
        }

        foreach (var entry in atlas.Entries)
        {
            foreach (var side in SidesOf(entry))
            {
                if (!_tradeoffs.TryGetValue(side.Concept.Id, out var tradeoffs))
                {
                    _tradeoffs[side.Concept.Id] = tradeoffs = [];
                }

                tradeoffs.Add(entry);
            }
        }
    }

    /// <summary>The sides of a tradeoff that are concepts of this guide, in the order of its name.</summary>
    public IReadOnlyList<ConceptEntry> SidesOf(ConceptEntry tradeoff)
    {
        var sides = new List<ConceptEntry>();
        foreach (var name in tradeoff.Concept.Sides)
        {
            if (_find(name) is { } side && side.Id != tradeoff.Concept.Id && _atlas.Entry(side.Id) is { } entry)
            {
                sides.Add(entry);
            }
        }

        return sides;
    }

    /// <summary>Tradeoffs that weigh this concept.</summary>
    public IReadOnlyList<ConceptEntry> TradeoffsOf(ConceptEntry entry) => _tradeoffs.GetValueOrDefault(entry.Concept.Id) ?? [];

    /// <summary>Names under Related that mean no concept.</summary>
    public IEnumerable<string> Unknown(ConceptEntry entry) => entry.Concept.Related.Where(r => _find(r) is null);

    /// <summary>Strongest first, ties by name; the concept's own sides and tradeoffs are told apart by kind.</summary>
    public IReadOnlyList<Relation> Of(ConceptEntry entry, int most)
    {
        var weights = new Dictionary<string, Relation>(StringComparer.Ordinal);
        foreach (var side in SidesOf(entry).Concat(TradeoffsOf(entry)))
        {
            weights[side.Concept.Id] = new(side, SideWeight, RelationKind.Side);
        }

        foreach (var name in entry.Concept.Related)
        {
            if (_find(name) is { } concept && concept.Id != entry.Concept.Id && _atlas.Entry(concept.Id) is { } named && !weights.ContainsKey(concept.Id))
            {
                weights[concept.Id] = new(named, NamedWeight + (1 - NamedWeight) * Cosine(entry.Concept.Id, concept.Id), RelationKind.Named);
            }
        }

        foreach (var (other, together) in _together.GetValueOrDefault(entry.Concept.Id) ?? [])
        {
            if (together > 1 && !weights.ContainsKey(other) && _atlas.Entry(other) is { } neighbour)
            {
                weights[other] = new(neighbour, Cosine(entry.Concept.Id, other) * together / (together + Prior), RelationKind.Together);
            }
        }

        return [.. weights.Values.OrderByDescending(r => r.Weight).ThenBy(r => r.To.Concept.Name, StringComparer.OrdinalIgnoreCase).Take(most)];
    }

    private double Cosine(string a, string b) =>
        _together.GetValueOrDefault(a)?.GetValueOrDefault(b) is int together and > 0 ? together / Math.Sqrt((double)_counts[a] * _counts[b]) : 0;

    private void Count(PageMentions page)
    {
        var section = new HashSet<string>(StringComparer.Ordinal);
        var current = -1;
        foreach (var mention in page.Mentions)
        {
            var at = page.Page.Guide.Body.Texts[mention.Block].Section;
            if (at != current)
            {
                Add(section);
                section.Clear();
                current = at;
            }

            if (mention.Rule.IsMention())
            {
                section.Add(mention.Concept.Id);
            }
        }

        Add(section);
    }

    private void Add(HashSet<string> section)
    {
        if (section.Count > LongestSection)
        {
            return;
        }

        foreach (var a in section)
        {
            _counts[a] = _counts.GetValueOrDefault(a) + 1;
            if (!_together.TryGetValue(a, out var others))
            {
                _together[a] = others = new(StringComparer.Ordinal);
            }

            foreach (var b in section)
            {
                if (a != b)
                {
                    others[b] = others.GetValueOrDefault(b) + 1;
                }
            }
        }
    }
}
