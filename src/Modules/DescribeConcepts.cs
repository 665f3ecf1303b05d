using Fieldguide.Concepts;
using Fieldguide.Concepts.Mentions;
using Fieldguide.Execution;
using Fieldguide.Exporting;
using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Rendering;
using Fieldguide.Rendering.Concepts;
using Fieldguide.Sources;

namespace Fieldguide.Modules;

/// <summary>All mentions joined into what concepts add to the site.</summary>
public sealed class DescribeConcepts(ConceptOptions options) : JoinModule<PageMentions, Contribution>
{
    protected override IEnumerable<Document<Contribution>> Join(IReadOnlyList<Document<PageMentions>> inputs, PhaseContext context)
    {
        var library = context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value;
        var book = context.Outputs.Only<ConceptBook>(nameof(Pipelines.Concepts)).Value;
        var byId = inputs.ToDictionary(i => i.Id, i => i.Value, StringComparer.Ordinal);
        var atlas = ConceptAtlas.Of(book, [.. library.ReadingOrder.Select(p => byId[p.Path.Value])]);
        var related = new RelatedConcepts(atlas, book);
        var site = new ConceptSite(atlas, related, library, options.Families);
        yield return new("concepts", "", site.Contribution() with
        {
            Files = [OutputFile.Later(() => ConceptsJson.Write(atlas, site)), .. atlas.Entries.Select(e => OutputFile.Later(() => ConceptCards.Render(Card(e, site))))],
            Diagnostics =
            [
                .. ConceptReport.Of(atlas, book),
                .. ConceptPageReport.Of(library, options, atlas, related, context.Outputs.Only<SourceTree>(nameof(Pipelines.Sources)).Value.BytesOf),
            ],
        });
    }

    private ConceptCard Card(ConceptEntry entry, ConceptSite site)
    {
        var concept = entry.Concept;
        var family = Knowledge.Family.Of(concept.Family, options.Families);
        return new(concept.Address, concept.Name, family.Key, ConceptSite.TitleOf(family), site.DefinitionOf(entry).Text is { Length: > 0 } text ? text : null,
            [.. site.RelatedTo(entry).Select(r => new ConceptCardLink(r.To.Concept.Address, r.To.Concept.Name, r.To.Concept.Family))],
            site.MentionsOf(entry));
    }
}
