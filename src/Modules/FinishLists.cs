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
        var pages = library.ReadingOrder.Select(p => (Page: p, Found: guides[p.Path.Value])).Where(p => p.Found.Lists.Count > 0).ToArray();
        var finished = Finish(pages, new DerivedItemIds().Of);
        yield return new("lists", "", new ChecklistPages(library, finished, siteUrl).Contribute(
            [ChecklistsJson.Write(finished), ChecklistsMarkdown.Write(finished, siteTitle, siteUrl)],
            [.. guides.Values.SelectMany(g => g.Diagnostics)]));
    }

    /// <param name="idsOf">Of all items of a guide, in order.</param>
    private static FinishedList[] Finish((LibraryPage Page, GuideChecklists Found)[] pages, Func<GuideChecklists, IReadOnlyList<string>> idsOf)
    {
        var lists = pages.SelectMany(p => p.Found.Lists, (p, list) => (p.Page, list)).ToArray();
        var slugs = ListSlugs.Of(lists);
        var finished = new List<FinishedList>(lists.Length);
        foreach (var (page, found) in pages)
        {
            var ids = idsOf(found);
            var next = 0;
            foreach (var list in found.Lists)
            {
                var count = list.Items.Count();
                finished.Add(new(page, list, slugs[finished.Count], [.. ids.Skip(next).Take(count)]));
                next += count;
            }
        }

        return [.. finished];
    }
}
