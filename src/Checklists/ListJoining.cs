using Fieldguide.Checklists.Printable;

namespace Fieldguide.Checklists;

/// <summary>
/// Puts the lists of a guide together: those under one heading are the groups of one checklist, and so are those of the
/// headings below it, as long as each of these is no more than a group.
/// </summary>
internal sealed class ListJoining(string pageTitle, IReadOnlyDictionary<SectionNode, IReadOnlyList<FoundList>> found)
{
    /// <summary>What one look takes in. Headings with more below them are lists of their own.</summary>
    public const int MostOfAGroup = 9;

    /// <summary>More do not fit a sheet of paper, so that they are better several.</summary>
    private const int MostOfASheet = 60;

    /// <summary>Of a page's own headings, for the page as a whole to be a list.</summary>
    private const double MostHeadings = 0.6;

    private readonly List<(SectionNode Node, Checklist List)> _lists = [];

    public IReadOnlyList<Checklist> Join(SectionNode page)
    {
        Decide(page, isExplicit: true);
        Decide(page, isExplicit: false);
        var shared = _lists.CountBy(l => l.List.Title, StringComparer.OrdinalIgnoreCase).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. _lists
                .Select(l => shared.Contains(l.List.Title) ? l.List with { Title = ListTitle.Apart(l.Node, pageTitle, l.List) } : l.List)
                .OrderBy(l => l.Groups[0].Line),
        ];
    }

    private void Decide(SectionNode node, bool isExplicit)
    {
        var own = Own(node, isExplicit);
        var below = node.Children.Where(c => Below(c, isExplicit).Any()).ToArray();
        // A heading with one list below it, under a heading of its own, leaves the name to that.
        if (below.Length > (own.Count > 0 ? 0 : 1) && (isExplicit ? AreGroups(node, below) : AreDerivedGroups(node, own, below)))
        {
            Add(node, [.. Below(node, isExplicit)], isExplicit);
            return;
        }

        if (own.Count > 0)
        {
            Add(node, own, isExplicit);
        }

        foreach (var child in below)
        {
            Decide(child, isExplicit);
        }
    }

    private bool AreGroups(SectionNode node, SectionNode[] below)
    {
        var counts = below.Select(c => Below(c, true).Sum(l => l.Count)).ToArray();
        var fit = counts.Average() <= MostOfAGroup && counts.Sum() <= MostOfASheet
            && !Below(node, true).Any(l => l.Name is not null) // what its author named is a list of its own
            && !below.Any(c => PrintableWords.IsChecklist(Label.Words(c.Heading!.Text)));
        return fit && (!node.IsPage || (below.Length > 1
            && (below.Length >= MostHeadings * node.Children.Count || PrintableWords.IsChecklist(Label.Words(pageTitle)))));
    }

    /// <summary>Found lists belong together only where the heading above them says so: "Tips" with "Before" and "During".</summary>
    private bool AreDerivedGroups(SectionNode node, List<FoundList> own, SectionNode[] below) =>
        !node.IsPage && below.Length > 1 && own.Count == 0
        && PrintableWords.AimOf(Label.Words(node.Heading!.Text)) is not null
        && below.Average(c => Below(c, false).Sum(l => l.Count)) <= MostOfAGroup;

    private List<FoundList> Own(SectionNode node, bool isExplicit) => [.. found[node].Where(l => l.Explicit == isExplicit)];

    private IEnumerable<FoundList> Below(SectionNode node, bool isExplicit) => node.All().SelectMany(n => Own(n, isExplicit));

    private void Add(SectionNode node, IReadOnlyList<FoundList> lists, bool isExplicit)
    {
        // Headings as items stand beside the lists below them, never among them.
        var headings = lists.Where(l => l.Section == node && l.Line == node.Heading?.Line).ToArray();
        foreach (var group in headings.Length > 0 && lists.Count > headings.Length ? [headings, [.. lists.Except(headings)]] : new[] { lists })
        {
            _lists.Add((node, ListOf(node, group, isExplicit)));
        }
    }

    private Checklist ListOf(SectionNode node, IReadOnlyList<FoundList> lists, bool isExplicit)
    {
        var groups = new List<ChecklistGroup>();
        SectionNode? last = null;
        foreach (var list in lists)
        {
            var titledByLead = lists is [{ Own: not null }];
            var time = GroupTime.In(list.Lead ?? "", out var lead);
            var title = Title(node, list.Section, out var headingTime);
            var group = new ChecklistGroup(title, titledByLead || lead.Length == 0 ? null : lead, time ?? (list.Section == last ? null : headingTime), list.Line, list.Items);
            if (list.Section == last && group.Lead is null && groups[^1].Lead is null)
            {
                groups[^1] = groups[^1] with { Items = [.. groups[^1].Items, .. group.Items] };
            }
            else
            {
                groups.Add(group);
            }

            last = list.Section;
        }

        return new(ListTitle.Of(node, pageTitle, lists), node.Path, isExplicit, lists.Select(l => l.Name).FirstOrDefault(n => n is not null),
            node.Heading?.Line ?? lists[0].Line, node.Heading?.Id, groups);
    }

    /// <summary>The headings between the list's own and the group's.</summary>
    private static string? Title(SectionNode root, SectionNode section, out GroupTime? time)
    {
        time = null;
        if (section == root)
        {
            // A list of one group has the time of its own heading.
            time = root.Heading is null ? null : GroupTime.In(root.Heading.Text, out _);
            return null;
        }

        time = GroupTime.In(section.Heading!.Text, out var text);
        var above = section.Parent == root ? null : Title(root, section.Parent!, out _);
        return above is null ? Label.Clean(text) : $"{above} › {Label.Clean(text)}";
    }
}
