using Fieldguide.Execution;
using Fieldguide.Exporting;
using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Markdown;

namespace Fieldguide.Modules;

/// <summary>The text of each written page, beside the page.</summary>
public sealed class TakeTexts : JoinModule<NoValue, LibraryPage>
{
    protected override IEnumerable<Document<LibraryPage>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var fingerprints = context.Outputs.FromPipeline<ParsedGuide>(nameof(Pipelines.Guides)).ToDictionary(g => g.Id, g => g.Fingerprint, StringComparer.Ordinal);
        return context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value.ReadingOrder
            .Select(p => new Document<LibraryPage>(PageText.PathOf(p.Address).Value, fingerprints[p.Path.Value], p));
    }
}

/// <inheritdoc cref="TakeTexts"/>
public sealed class PublishTexts : MapModule<LibraryPage, WrittenFile>
{
    protected override WrittenFile Map(string id, LibraryPage input, PhaseContext context) => context.Sink.Write(PageText.Of(input));
}
