using Fieldguide.Concepts;
using Fieldguide.Concepts.Mentions;
using Fieldguide.Execution;
using Fieldguide.Linking;

namespace Fieldguide.Modules;

/// <summary>Pages with their links looked up, as documents of another pipeline.</summary>
public sealed class TakeLinkedPages : JoinModule<NoValue, LinkedPage>
{
    protected override IEnumerable<Document<LinkedPage>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context) =>
        context.Outputs.FromPipeline<LinkedPage>(nameof(Pipelines.Links));
}

/// <summary>What pages mention, as documents of another pipeline.</summary>
public sealed class TakeMentions : JoinModule<NoValue, PageMentions>
{
    protected override IEnumerable<Document<PageMentions>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context) =>
        context.Outputs.FromPipeline<PageMentions>(nameof(Pipelines.Mentions));
}

/// <summary>What each page mentions, and what of it becomes a link. Depends on the whole book, so it always runs.</summary>
public sealed class FindMentions : MapModule<LinkedPage, PageMentions>
{
    protected override bool IsRemembered => false;

    protected override PageMentions Map(string id, LinkedPage input, PhaseContext context) =>
        PageLinker.Find(context.Outputs.Only<ConceptBook>(nameof(Pipelines.Concepts)).Value, input);
}
