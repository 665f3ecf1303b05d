using Fieldguide.Files;
using Fieldguide.Linking;

namespace Fieldguide.Rendering;

/// <summary>
/// The sidebar. A small guide shows all of its sections with their pages; a large one the path down to the page, its
/// siblings and children, so that ten thousand pages do not mean ten thousand links on each.
/// </summary>
public sealed class NavigationBuilder(Library library, ComposeOptions options)
{
    private readonly bool _showsAll = Count(library.Root) <= options.MaximumNavigation;

    public IReadOnlyList<NavGroup> For(PageAddress page)
    {
        var groups = new List<NavGroup>();
        var path = PathTo(page);
        var sections = library.Root.Entries.Where(e => e.Section is not null).Select(e => e.Section!).ToArray();
        AddLoosePages(groups, page);
        if (_showsAll)
        {
            groups.AddRange(sections.Select(s => Group(s, page, path)));
            return groups;
        }

        var left = options.MaximumNavigation - groups.Sum(g => g.Links.Count);
        var own = path.Skip(1).Select(s => Group(s, page, [], left / Math.Max(1, path.Count - 1))).ToArray();
        left -= own.Sum(g => g.Links.Count + 1);
        if (sections.Length <= left)
        {
            // The top level fits beside the path: the reader sees where else to go.
            foreach (var section in sections)
            {
                groups.AddRange(path.Contains(section) ? own : [new NavGroup(Link(page, section), [], Current: section.Address == page)]);
            }
        }
        else
        {
            groups.AddRange(own);
            groups.Add(new(new(options.Links.To(page, PageAddress.Home), $"All {sections.Length} sections"), []));
        }

        return groups;
    }

    private void AddLoosePages(List<NavGroup> groups, PageAddress page)
    {
        var loose = library.Root.Entries.Where(e => e.Page is not null).ToArray();
        if (loose.Length > 0)
        {
            groups.Add(new(null, Links(loose, page, options.MaximumNavigation / 2)));
        }
    }

    private NavGroup Group(Section section, PageAddress page, IReadOnlyList<Section> open, int most = int.MaxValue)
    {
        var entries = section.Entries.SelectMany(e => e.Section is { } inner && open.Contains(inner) ? [e, .. inner.Entries] : new[] { e }).ToArray();
        return new(Link(page, section), Links(entries, page, most), entries.Length > most ? $"All {entries.Length} pages" : null, section.Address == page);
    }

    /// <summary>All of them, or as many as may stand, around the page itself.</summary>
    private IReadOnlyList<NavLink> Links(IReadOnlyList<SectionEntry> entries, PageAddress page, int most)
    {
        var first = 0;
        if (entries.Count > most)
        {
            var own = entries.TakeWhile(e => !page.Value.StartsWith(e.Address.Value, StringComparison.Ordinal)).Count();
            first = own == entries.Count ? 0 : Math.Clamp(own - most / 2, 0, entries.Count - most);
        }

        return [.. entries.Skip(first).Take(most).Select(e => new NavLink(options.Links.To(page, e.Address), e.Title, e.Number, e.Address == page))];
    }

    private LinkModel Link(PageAddress page, Section section) => new(options.Links.To(page, section.Address), section.Title);

    /// <summary>From the root down to the folder of the page, or the folder whose own page it is.</summary>
    private IReadOnlyList<Section> PathTo(PageAddress page)
    {
        var path = new List<Section> { library.Root };
        while (path[^1].Entries.Select(e => e.Section).FirstOrDefault(s => s is not null && page.Value.StartsWith(s.Address.Value, StringComparison.Ordinal)) is { } inner)
        {
            path.Add(inner);
        }

        return path;
    }

    private static int Count(Section section) => section.Entries.Sum(e => 1 + (e.Section is null ? 0 : Count(e.Section)));
}
