using Fieldguide.Execution;
using Fieldguide.Linking;
using Fieldguide.Markdown;
using Fieldguide.Sources;

namespace Fieldguide.Modules;

/// <summary>All guides joined into one library; drafts are left out.</summary>
public sealed class BuildLibrary(string rootTitle, bool hasSitemap) : JoinModule<NoValue, Library>
{
    protected override IEnumerable<Document<Library>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var guides = context.Outputs.FromPipeline<ParsedGuide>(nameof(Pipelines.Guides));
        var tree = context.Outputs.Only<SourceTree>(nameof(Pipelines.Sources)).Value;
        var library = LibraryBuilder.Build(
            [.. guides.Select(g => g.Value)],
            [.. tree.Assets.Select(a => a.Path)],
            rootTitle,
            hasSitemap);
        yield return new("library", "", library);
    }
}
