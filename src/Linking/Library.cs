using Fieldguide.Diagnostics;
using Fieldguide.Files;

namespace Fieldguide.Linking;

/// <summary>All guides joined: what there is, where it stands, in which order it is read.</summary>
public sealed class Library
{
    private readonly Dictionary<SourcePath, LibraryPage> _byPath;
    private readonly Dictionary<SourcePath, Section> _byFolder = [];
    private readonly Dictionary<SourcePath, int> _place = [];
    private readonly Dictionary<SourcePath, Section> _byOwnPage = [];
    private readonly ILookup<string, SourcePath> _byName;

    internal Library(Section root, IReadOnlyDictionary<SourcePath, OutputPath> assets, IReadOnlyList<Diagnostic> diagnostics)
    {
        Root = root;
        Assets = assets;
        Diagnostics = diagnostics;
        var order = new List<LibraryPage>();
        Walk(root, order);
        ReadingOrder = order;
        _byPath = order.ToDictionary(p => p.Path);
        for (var i = 0; i < order.Count; i++)
        {
            _place[order[i].Path] = i;
        }

        _byName = _byPath.Keys.Concat(assets.Keys).OrderBy(p => p).ToLookup(p => p.Name, StringComparer.OrdinalIgnoreCase);
    }

    public Section Root { get; }

    /// <summary>Every written page, as somebody reads who always presses "next".</summary>
    public IReadOnlyList<LibraryPage> ReadingOrder { get; }

    /// <summary>Pictures and other files, by where they lie.</summary>
    public IReadOnlyDictionary<SourcePath, OutputPath> Assets { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Pages that are not published yet, by where they lie.</summary>
    public IReadOnlySet<SourcePath> Drafts { get; init; } = new HashSet<SourcePath>();

    public IEnumerable<Section> Sections => _byFolder.Values.OrderBy(s => s.Folder);

    public LibraryPage? Page(SourcePath path) => _byPath.GetValueOrDefault(path);

    public Section? SectionOf(SourcePath folder) => _byFolder.GetValueOrDefault(folder);

    /// <summary>The section whose own page this is; null for a page that is listed in one.</summary>
    public Section? SectionOfOwn(LibraryPage page) => _byOwnPage.GetValueOrDefault(page.Path);

    public Section ParentOf(Section section) => section.Folder.IsRoot ? section : _byFolder[section.Folder.Folder];

    public (LibraryPage? Previous, LibraryPage? Next) Neighbours(LibraryPage page)
    {
        var place = _place[page.Path];
        return (place > 0 ? ReadingOrder[place - 1] : null, place + 1 < ReadingOrder.Count ? ReadingOrder[place + 1] : null);
    }

    /// <summary>Files of that name anywhere, ignoring case, in order of path.</summary>
    public IEnumerable<SourcePath> Named(string name) => _byName[name];

    private void Walk(Section section, List<LibraryPage> order)
    {
        _byFolder[section.Folder] = section;
        if (section.Page is not null)
        {
            _byOwnPage[section.Page.Path] = section;
            order.Add(section.Page);
        }

        foreach (var entry in section.Entries)
        {
            if (entry.Page is not null)
            {
                order.Add(entry.Page);
            }
            else
            {
                Walk(entry.Section!, order);
            }
        }
    }
}
