using System.Globalization;
using System.Net;
using Fieldguide.Concepts;
using Fieldguide.Concepts.Mentions;
using Fieldguide.Files;
using Fieldguide.Knowledge;
using Fieldguide.Linking;
using Fieldguide.Rendering.Body;

namespace Fieldguide.Rendering.Concepts;

/// <summary>What concepts add to a site: their pages and index, links in the text, and the way back from each page.</summary>
public sealed class ConceptSite
{
    private const int MostRelated = 12;
    private const int MostListed = 8;
    private const int MostBesideSide = 4;
    private const int MostAtPageEnd = 12;
    private static readonly PageAddress Index = PageAddress.Home.Append("concepts");
    private readonly ConceptAtlas _atlas;
    private readonly RelatedConcepts _related;
    private readonly Library _library;
    private readonly IReadOnlyList<Family> _families;
    private readonly Dictionary<string, Definition> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<PlacedMention>> _shown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public ConceptSite(ConceptAtlas atlas, RelatedConcepts related, Library library, IReadOnlyList<Family> families)
    {
        (_atlas, _related, _library, _families) = (atlas, related, library, families);
        var definitions = new Definition[atlas.Entries.Count];
        Parallel.For(0, definitions.Length, i => definitions[i] = Definitions.Of(atlas.Entries[i]));
        for (var i = 0; i < definitions.Length; i++)
        {
            var entry = atlas.Entries[i];
            _definitions[entry.Concept.Id] = definitions[i];
            _shown[entry.Concept.Id] = MentionPlaces.Of(entry);
            _counts[entry.Concept.Id] = entry.Meant.Count(m => m.Mention.Rule != LinkRule.OwnPage);
        }
    }

    /// <summary>What one concept of a family is called, such as "Pattern".</summary>
    public static string TitleOf(Family family) => Capital(family.One);

    public Definition DefinitionOf(ConceptEntry entry) => _definitions[entry.Concept.Id];

    public IReadOnlyList<Relation> RelatedTo(ConceptEntry entry) => _related.Of(entry, MostRelated);

    public int MentionsOf(ConceptEntry entry) => _counts[entry.Concept.Id];

    public Contribution Contribution()
    {
        if (_atlas.Entries.Count == 0)
        {
            return Rendering.Contribution.None;
        }

        var index = new SitePage(Index, "Concepts", "Everything this guide speaks of by name, with each place that names it.", [], IndexContent, Bar: "Concepts");
        var written = _library.ReadingOrder.FirstOrDefault(p => p.Address == Index);
        var below = _atlas.Entries.Where(e => e.Concept.Page is not null)
            .ToDictionary(e => e.Concept.Page!, e => (Func<PageScope, PageContent>)(scope => Content(e, scope)));
        if (written is not null)
        {
            below[written.Path] = IndexContent;
        }

        return new()
        {
            Pages =
            [
                .. written is null ? [index] : Array.Empty<SitePage>(),
                .. _atlas.Entries.Where(e => e.Concept.Page is null).Select(e => new SitePage(
                    e.Concept.Address, e.Concept.Name, DefinitionOf(e).Text is { Length: > 0 } text ? text : null, [new(Index, "Concepts")], scope => Content(e, scope))),
            ],
            Below = below,
            Mentions = _atlas.Pages.Where(p => p.Mentions.Any(m => m.Rule == LinkRule.Linked))
                .ToDictionary(p => p.Page.Path, p => (IReadOnlyList<PlacedConcept>)
                    [.. p.Mentions.Where(m => m.Rule == LinkRule.Linked).Select(m => new PlacedConcept(m.Start, m.Length, m.Concept.Address, m.Concept.Id, m.Concept.Family))]),
            Marks = _shown.Values.SelectMany(s => s).GroupBy(m => m.Page.Path)
                .ToDictionary(g => g.Key, g => new BodyMarks(g.Select(MentionPlaces.LineOf).ToHashSet(), BodyMarks.None.Tables, BodyMarks.None.Boxes)),
            Ends = [.. _atlas.Pages.Select(End).OfType<PageEnd>()],
            Doors = [new(Index, "Concepts", _atlas.Entries.Count, _atlas.Entries.Count == 1 ? "concept" : "concepts")],
        };
    }

    private ConceptContent Content(ConceptEntry entry, PageScope scope)
    {
        var concept = entry.Concept;
        var family = Family.Of(concept.Family, _families);
        var definition = DefinitionOf(entry);
        var sides = _related.SidesOf(entry);
        var tradeoffs = _related.TradeoffsOf(entry);
        var neighbours = RelatedTo(entry);
        RelatedConcept[] related = [.. neighbours.Select(r => new RelatedConcept(Ref(r.To, scope), r.Weight, sides.Contains(r.To) ? "one side" : tradeoffs.Contains(r.To) ? "takes a side in" : null))];

        // What stands above as a side or a tradeoff is drawn among the neighbours, and not listed again.
        RelatedConcept[] listed = [.. related.Where((_, i) => !sides.Contains(neighbours[i].To) && !tradeoffs.Contains(neighbours[i].To)).Take(MostListed)];
        var source = definition.Path is null ? null : _library.Page(definition.Path);
        return new()
        {
            Name = concept.Name,
            Slug = concept.Id,
            Family = family.Key,
            FamilyTitle = TitleOf(family),
            FamilyHref = scope.To(Index, ConceptFamily.IdOf(family.Key)),
            Subfamily = concept.Subfamily.Length == 0 ? null : Capital(concept.Subfamily),
            DefinitionHtml = definition.Text.Length == 0 ? null : WebUtility.HtmlEncode(definition.Text),
            DefinitionOrigin = definition.Source switch
            {
                DefinitionSource.Author => DefinitionOrigin.Author,
                DefinitionSource.Lexicon => DefinitionOrigin.Lexicon,
                _ => DefinitionOrigin.Guide,
            },
            DefinitionFrom = source is null ? null : new(scope.To(source.Address, definition.HeadingId), source.Guide.Title),
            Aliases = concept.Aliases,
            Sides = [.. sides.Select(s => new ConceptSide(Ref(s, scope), [.. BesideSide(s, sides).Select(c => Ref(c, scope))]))],
            Tradeoffs = [.. tradeoffs.Select(t => Ref(t, scope))],
            Related = listed,
            Map = listed.Length == 0 ? null : ConceptMapBuilder.Build(Ref(entry, scope), related, [.. sides.Select(s => Ref(s, scope))]),
            Mentions = MentionPlaces.Pages(_shown[concept.Id], scope),
            MentionCount = MentionsOf(entry),
            Practice = scope.Practice(concept.Id),
            IsWritten = concept.Page is not null,
        };
    }

    private ConceptIndexContent IndexContent(PageScope scope) => new()
    {
        Families =
        [
            .. _atlas.Entries.GroupBy(e => e.Concept.Family).Select(g => new FamilyEntries(Family.Of(g.Key, _families), [.. g]))
                .OrderBy(g => Order(g.Family)).ThenBy(g => g.Family.Title, StringComparer.Ordinal)
                .Select(g => new ConceptFamily(
                    g.Family.Key, g.Family.Title, g.Family.Meaning.Length == 0 ? null : g.Family.Meaning,
                    [.. g.Entries.OrderBy(e => e.Concept.Name, StringComparer.OrdinalIgnoreCase).Select(e => Ref(e, scope))])),
        ],
    };

    private int Order(Family family)
    {
        for (var i = 0; i < _families.Count; i++)
        {
            if (_families[i].Key == family.Key)
            {
                return i;
            }
        }

        return _families.Count;
    }

    private ConceptRef Ref(ConceptEntry entry, PageScope scope) => new(
        scope.To(entry.Concept.Address), entry.Concept.Name, entry.Concept.Id, entry.Concept.Family,
        DefinitionOf(entry).Text is { Length: > 0 } text ? text : null, MentionsOf(entry))
    {
        Subfamily = entry.Concept.Subfamily.Length == 0 ? null : Capital(entry.Concept.Subfamily),
    };

    /// <summary>What is named beside this side and beside none of the others: that is where they part.</summary>
    private IEnumerable<ConceptEntry> BesideSide(ConceptEntry side, IReadOnlyList<ConceptEntry> sides)
    {
        var others = sides.Where(s => s != side).SelectMany(Named).ToHashSet();
        return Named(side).Where(n => !others.Contains(n) && !sides.Contains(n)).Take(MostBesideSide);

        IEnumerable<ConceptEntry> Named(ConceptEntry entry) => RelatedTo(entry).Where(r => r.Kind == RelationKind.Named).Select(r => r.To);
    }

    private PageEnd? End(PageMentions page)
    {
        if (ConceptBookBuilder.IsConceptPage(page.Page, _library))
        {
            return null;
        }

        var counts = page.Mentions.Where(m => m.Rule.IsMention()).GroupBy(m => m.Concept.Id, StringComparer.Ordinal)
            .Select(g => new Counted(g.First().Concept, g.Count())).ToArray();
        return counts.Length == 0 ? null : new(page.Page.Path, 1, "Concepts",
        [
            .. counts.OrderByDescending(c => c.Count).ThenBy(c => c.Concept.Name, StringComparer.OrdinalIgnoreCase).Take(MostAtPageEnd)
                .Select(c => new PageEndLink(c.Concept.Address, c.Concept.Name, c.Count > 1 ? c.Count.ToString(CultureInfo.InvariantCulture) + "×" : null, c.Concept.Family)),
        ]);
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private sealed record FamilyEntries(Family Family, IReadOnlyList<ConceptEntry> Entries);

    private sealed record Counted(Concept Concept, int Count);
}
