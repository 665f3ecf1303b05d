using Fieldguide.Execution;
using Fieldguide.Markdown;
using Fieldguide.Sources;

namespace Fieldguide.Modules;

/// <summary>A document for each file that becomes a page, with the defaults its folders give it.</summary>
public sealed class TakeGuideFiles : JoinModule<NoValue, GuideFile>
{
    protected override IEnumerable<Document<GuideFile>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var tree = context.Outputs.Only<SourceTree>(nameof(Pipelines.Sources)).Value;
        var defaults = new DirectoryDefaults(tree.DirectoryDefaults);
        return tree.Files.Select(f => new Document<GuideFile>(
            f.Path.Value,
            !context.Memo.Remembers ? "" : Fingerprints.Of(Fingerprints.Of(f.Bytes.Span), defaults.FingerprintFor(f.Path.Folder)),
            new(f.Path, f.Bytes, defaults.For(f.Path.Folder))));
    }
}
