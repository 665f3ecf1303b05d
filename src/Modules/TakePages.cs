using Fieldguide.Execution;
using Fieldguide.Linking;
using Fieldguide.Markdown;

namespace Fieldguide.Modules;

/// <summary>A document for each written page of the library.</summary>
public sealed class TakePages : JoinModule<NoValue, LibraryPage>
{
    protected override IEnumerable<Document<LibraryPage>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var fingerprints = context.Outputs.FromPipeline<ParsedGuide>(nameof(Pipelines.Guides)).ToDictionary(g => g.Id, g => g.Fingerprint);
        return context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value.ReadingOrder
            .Select(p => new Document<LibraryPage>(p.Path.Value, fingerprints[p.Path.Value], p));
    }
}
