using Fieldguide.Concepts;
using Fieldguide.Concepts.Discovery;
using Fieldguide.Execution;
using Fieldguide.Linking;
using Fieldguide.Markdown;

namespace Fieldguide.Modules;

/// <summary>The terms that one guide's own form announces.</summary>
public sealed class DiscoverTerms(ConceptOptions options) : MapModule<ParsedGuide, DiscoveredTerms>
{
    private readonly FamilyWords _families = new(options.Families);

    protected override DiscoveredTerms Map(string id, ParsedGuide input, PhaseContext context) =>
        new(input.Front.LinkConcepts == false ? [] : TermDiscovery.Find(input, _families));
}

public sealed record DiscoveredTerms(IReadOnlyList<DiscoveredTerm> Terms);

/// <summary>Guides as documents of another pipeline.</summary>
public sealed class TakeGuides : JoinModule<NoValue, ParsedGuide>
{
    protected override IEnumerable<Document<ParsedGuide>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context) =>
        context.Outputs.FromPipeline<ParsedGuide>(nameof(Pipelines.Guides));
}

/// <summary>Authors' pages, lexicon and discovered terms joined into one book.</summary>
public sealed class BuildConceptBook(ConceptOptions options) : JoinModule<DiscoveredTerms, ConceptBook>
{
    protected override IEnumerable<Document<ConceptBook>> Join(IReadOnlyList<Document<DiscoveredTerms>> inputs, PhaseContext context)
    {
        var library = context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value;
        var byId = inputs.ToDictionary(i => i.Id, i => i.Value.Terms, StringComparer.Ordinal);
        var terms = library.ReadingOrder.SelectMany(p => byId[p.Path.Value]).ToArray();
        yield return new("concepts", "", ConceptBookBuilder.Build(library, terms, options));
    }
}
