using Fieldguide.Execution;
using Fieldguide.Linking;
using Fieldguide.Rehearsal;
using Fieldguide.Rendering;
using Fieldguide.Rendering.Rehearsal;

namespace Fieldguide.Modules;

/// <summary>Scripts and addresses brought together in reading order.</summary>
public sealed class FinishScripts : JoinModule<GuideScripts, Contribution>
{
    protected override IEnumerable<Document<Contribution>> Join(IReadOnlyList<Document<GuideScripts>> inputs, PhaseContext context)
    {
        var guides = inputs.ToDictionary(i => i.Id, i => i.Value, StringComparer.Ordinal);
        var finished = LibraryScripts.Finish(
            context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value.ReadingOrder.SelectMany(p => guides[p.Path.Value].Scripts, (page, script) => new PageScript(page, script)));
        yield return new("rehearsals", "", ScriptPages.Contribute(finished, [.. inputs.SelectMany(i => i.Value.Diagnostics)]));
    }
}
