using Fieldguide.Checklists;
using Fieldguide.Concepts.Mentions;
using Fieldguide.Execution;
using Fieldguide.Exporting;
using Fieldguide.Files;
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
        var pages = library.ReadingOrder.Select(p => (Page: p, Found: guides[p.Path.Value])).Where(p => p.Found.Lists.Count > 0).ToArray();
        var ids = context.Outputs.Only<IdBook>(nameof(Pipelines.Ids)).Value;
        var finished = Finish(pages, new(pages.SelectMany(p => ids.Of(nameof(Pipelines.Checklists), p.Page.Path)).Select(i => i.Id)));
        var concepts = new ListConcepts(context.Outputs.FromPipeline<PageMentions>(nameof(Pipelines.Mentions)).Select(m => m.Value));
        yield return new("lists", "", new ChecklistPages(library, finished, siteUrl, concepts.Of).Contribute(
            [OutputFile.Later(() => ChecklistsJson.Write(finished)), OutputFile.Later(() => ChecklistsMarkdown.Write(finished, siteTitle, siteUrl))],
            [.. guides.Values.SelectMany(g => g.Diagnostics)]));
    }

    /// <param name="ids">Of all items of all pages, in order.</param>
    private static FinishedList[] Finish((LibraryPage Page, GuideChecklists Found)[] pages, Queue<string> ids)
    {
        var lists = pages.SelectMany(p => p.Found.Lists, (p, list) => (p.Page, list)).ToArray();
        var slugs = ListSlugs.Of(lists);
        return [.. lists.Select((l, i) => new FinishedList(l.Page, l.list, slugs[i], [.. l.list.Items.Select(_ => ids.Dequeue())]))];
    }
}
