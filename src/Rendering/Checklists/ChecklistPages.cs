using System.Globalization;
using Fieldguide.Checklists;
using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Rendering.Body;

namespace Fieldguide.Rendering.Checklists;

/// <summary>What the lists add to the site: their pages, the way to them from guide pages and home, the boxes in the text.</summary>
/// <param name="concepts">Ids of those that a list's items speak of.</param>
public sealed class ChecklistPages(Library library, IReadOnlyList<FinishedList> lists, string? siteUrl, Func<FinishedList, IEnumerable<string>> concepts)
{
    /// <summary>A concept that every list speaks of is not what any of them is about.</summary>
    private const int MostOfConcept = 3;

    private const string Title = "Checklists";

    private static readonly PageAddress Print = FinishedList.Index.Append("print");
    private static readonly OutputPath Download = new("downloads/checklists.md");

    /// <param name="files">Exports of the same lists.</param>
    public Contribution Contribute(IReadOnlyList<Lazy<OutputFile>> files, IReadOnlyList<Diagnostics.Diagnostic> diagnostics) => lists.Count == 0
        ? new() { Files = files, Diagnostics = diagnostics }
        : new()
        {
            Pages = [Index(), PrintPage(), .. lists.Select(ListPage)],
            Ends = [.. lists.GroupBy(l => l.Guide.Path).Select(g => new PageEnd(g.Key, 30, Title, [.. g.Select(EndLink)]))],
            Marks = Marks(),
            Practice = [.. lists.SelectMany(concepts, (list, concept) => new ConceptPractice(concept, list.Address, "", $"Checklist: {list.List.Title}"))
                .GroupBy(p => p.Concept, StringComparer.Ordinal).SelectMany(g => g.Take(MostOfConcept))],
            Doors = [new(FinishedList.Index, Title, lists.Count, lists.Count == 1 ? "checklist" : "checklists")],
            Files = files,
            Diagnostics = diagnostics,
        };

    private SitePage Index() => new(
        FinishedList.Index, Title, "Lists to tick here or to print and take along.", [], IndexContent, Bar: Title);

    private static SitePage PrintPage() => new(
        Print, "Print checklists", null, [new(FinishedList.Index, Title)], scope => new ChecklistPrintContent(scope.To(FinishedList.Index)));

    private SitePage ListPage(FinishedList list) => new(
        list.Address, list.List.Title, $"Checklist of {Items(list.Ids.Count)} from {list.Guide.Guide.Title}.", [new(FinishedList.Index, Title)],
        scope => new ChecklistContent(SheetBuilder.Build(list, scope, siteUrl), IsFound: !list.List.Explicit));

    private static PageEndLink EndLink(FinishedList list) => new(list.Address, list.List.Title, Items(list.Ids.Count));

    private ChecklistIndexContent IndexContent(PageScope scope)
    {
        var topics = new List<ListTopic>();
        foreach (var topic in lists.GroupBy(l => TopicOf(l.Guide)))
        {
            topics.Add(new(
                string.Create(CultureInfo.InvariantCulture, $"topic-{topics.Count + 1}"),
                topic.Key.Folder.IsRoot ? null : topic.Key.Title,
                [.. topic.GroupBy(l => l.Guide).Select(g => new ListSource(scope.To(g.Key.Address), g.Key.Guide.Title, [.. g.Select(l => Link(l, scope))]))]));
        }

        return new(topics, scope.To(Print), scope.To(Download), lists.Count);
    }

    private static ListLink Link(FinishedList list, PageScope scope)
    {
        var times = list.List.Groups.Select(g => g.Time).OfType<GroupTime>().ToArray();
        return new(scope.To(list.Address), list.Slug, list.List.Title, list.Ids.Count,
            times.Length == 0 ? null : SheetClock.Minutes(new(times.Sum(t => t.Least), times.Sum(t => t.Most))),
            string.Join(' ', list.Ids), IsFound: !list.List.Explicit);
    }

    /// <summary>The part of the guide it lies in: a folder right below the input.</summary>
    private Section TopicOf(LibraryPage page)
    {
        var section = library.SectionOfOwn(page) ?? library.SectionOf(page.Path.Folder)!;
        while (!section.Folder.IsRoot && !section.Folder.Folder.IsRoot)
        {
            section = library.ParentOf(section);
        }

        return section;
    }

    private Dictionary<SourcePath, BodyMarks> Marks()
    {
        var boxes = new Dictionary<SourcePath, Dictionary<int, string>>();
        foreach (var list in lists.Where(l => l.List.Explicit))
        {
            if (!boxes.TryGetValue(list.Guide.Path, out var own))
            {
                boxes[list.Guide.Path] = own = [];
            }

            var at = 0;
            foreach (var item in list.List.Items)
            {
                own[item.Line] = list.Ids[at++];
            }
        }

        return boxes.ToDictionary(b => b.Key, b => BodyMarks.None with { Boxes = b.Value });
    }

    private static string Items(int count) => count == 1 ? "1 item" : string.Create(CultureInfo.InvariantCulture, $"{count} items");
}
