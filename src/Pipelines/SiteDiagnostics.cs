using Fieldguide.Diagnostics;
using Fieldguide.Execution;
using Fieldguide.Linking;
using Fieldguide.Markdown;
using Fieldguide.Sources;

namespace Fieldguide.Pipelines;

/// <summary>Everything the content gave cause to say, from every step up to the links.</summary>
public static class SiteDiagnostics
{
    public static IReadOnlyList<Diagnostic> Of(PhaseOutputs outputs) => Diagnostic.Sort(
    [
        .. outputs.Only<SourceTree>(nameof(Sources)).Value.Diagnostics,
        .. new DirectoryDefaults(outputs.Only<SourceTree>(nameof(Sources)).Value.DirectoryDefaults).Diagnostics,
        .. outputs.FromPipeline<ParsedGuide>(nameof(Guides)).SelectMany(g => g.Value.Diagnostics),
        .. outputs.Only<Library>(nameof(Shelf)).Value.Diagnostics,
        .. outputs.FromPipeline<LinkedPage>(nameof(Links)).SelectMany(l => l.Value.Diagnostics),
    ]);
}
