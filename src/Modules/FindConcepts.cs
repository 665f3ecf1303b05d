using Fieldguide.Concepts;
using Fieldguide.Concepts.Discovery;
using Fieldguide.Concepts.Survey;
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

/// <summary>All discovered terms in reading order, and the names to be counted before it is decided which stay.</summary>
public sealed class PlanSurvey(ConceptOptions options) : JoinModule<DiscoveredTerms, FoundTerms>
{
    protected override IEnumerable<Document<FoundTerms>> Join(IReadOnlyList<Document<DiscoveredTerms>> inputs, PhaseContext context)
    {
        var library = context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value;
        var byId = inputs.ToDictionary(i => i.Id, i => i.Value.Terms, StringComparer.Ordinal);
        var terms = library.ReadingOrder.SelectMany(p => byId[p.Path.Value]).ToArray();
        yield return new("terms", "", new(terms, SurveyPlan.For(options.BuiltIn, terms)));
    }
}

public sealed record FoundTerms(IReadOnlyList<DiscoveredTerm> Terms, SurveyPlan Plan);

/// <summary>Which of the names in doubt a page speaks of. Depends on the names of all guides, so it always runs.</summary>
public sealed class SurveyPages : MapModule<LibraryPage, PageSurvey>
{
    protected override bool IsRemembered => false;

    protected override PageSurvey Map(string id, LibraryPage input, PhaseContext context) =>
        PageSurvey.Of(context.Outputs.Only<FoundTerms>(nameof(Pipelines.Terms)).Value.Plan, input);
}

/// <summary>Authors' pages, lexicon and discovered terms joined into one book.</summary>
public sealed class BuildConceptBook(ConceptOptions options) : JoinModule<PageSurvey, ConceptBook>
{
    protected override IEnumerable<Document<ConceptBook>> Join(IReadOnlyList<Document<PageSurvey>> inputs, PhaseContext context)
    {
        var found = context.Outputs.Only<FoundTerms>(nameof(Pipelines.Terms)).Value.Terms;
        var survey = new GuideSurvey([.. inputs.Select(i => i.Value)], options.BuiltIn);
        var serves = survey.IsServedBy(options.BuiltIn);

        var library = context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value;
        var known = ConceptBookBuilder.Names(library, options, serves);
        var terms = serves ? survey.KeepBesideLexicon(found, known) : survey.Keep(found, known);
        yield return new("concepts", "", ConceptBookBuilder.Build(library, terms, options, serves, survey.Vocabulary));
    }
}
