using Fieldguide.Checklists;
using Fieldguide.Execution;
using Fieldguide.Exporting;
using Fieldguide.Linking;
using Fieldguide.Rendering;
using Fieldguide.Rendering.Checklists;

namespace Fieldguide.Modules;

/// <summary>Lists, ids and addresses brought together in reading order.</summary>
/// <param name="siteUrl">Absolute, ending in a slash; null when the host is not known.</param>
public sealed class FinishLists(string siteTitle, string? siteUrl) : JoinModule<NoValue, Contribution>
{
    protected override IEnumerable<Document<Contribution>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var library = context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value;
        var guides = context.Outputs.FromPipeline<GuideChecklists>(nameof(Pipelines.Checklists)).ToDictionary(g => g.Id, g => g.Value);
        var lists = library.ReadingOrder.SelectMany(p => guides[p.Path.Value].Lists, (page, list) => (page, list)).ToArray();
        var slugs = ListSlugs.Of(lists);
        var ids = new DerivedItemIds();
        FinishedList[] finished = [.. lists.Select((l, i) => new FinishedList(l.page, l.list, slugs[i], ids.Of(l.page.Path, l.list)))];
        yield return new("lists", "", new ChecklistPages(library, finished, siteUrl).Contribute(
            [ChecklistsJson.Write(finished), ChecklistsMarkdown.Write(finished, siteTitle, siteUrl)],
            [.. guides.Values.SelectMany(g => g.Diagnostics)]));
    }
}
