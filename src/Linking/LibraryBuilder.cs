using Fieldguide.Diagnostics;
using Fieldguide.Files;
using Fieldguide.Markdown;

namespace Fieldguide.Linking;

/// <summary>
/// Gives every page and file its address. Leading numbers order and then leave the address, unless two names of one folder
/// would then be the same; <c>README</c> and <c>index</c> are their folder's page, and so is <c>caching.md</c> beside
/// <c>caching/</c> where that folder has no page of its own.
/// </summary>
public sealed class LibraryBuilder
{
    /// <summary>Addresses at the root that are ours; the folder <c>concepts</c> is where an author defines them.</summary>
    public static IReadOnlyList<string> ReservedNames { get; } =
        ["404.html", "assets", "checklists", "concepts", "data", "downloads", "flashcards", "llms.txt", "progress", "rehearse", "robots.txt", "search", "sitemap.xml"];

    /// <summary>Files that stand in the folder of a page, so that no page or folder below it may have their names.</summary>
    private static readonly string[] FilesOfPages = ["index.html", "index.md"];

    /// <summary>Files at the root that the program makes, as messages name them.</summary>
    private static readonly Dictionary<string, string> FilesOfSite = new(StringComparer.OrdinalIgnoreCase)
    {
        ["404.html"] = "fieldguide's own page for wrong addresses",
        ["sitemap.xml"] = "fieldguide's own sitemap",
    };

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<SourcePath, OutputPath> _assets = [];
    private readonly ILookup<SourcePath, ParsedGuide> _guides;
    private readonly ILookup<SourcePath, SourcePath> _files;
    private readonly ILookup<SourcePath, SourcePath> _folders;

    private readonly bool _hasSitemap;

    private LibraryBuilder(IReadOnlyList<ParsedGuide> guides, IReadOnlyList<SourcePath> assets, bool hasSitemap)
    {
        _hasSitemap = hasSitemap;
        _guides = guides.OrderBy(g => g.Path).ToLookup(g => g.Path.Folder);
        _files = assets.Order().ToLookup(a => a.Folder);
        var folders = new HashSet<SourcePath>();
        foreach (var path in guides.Select(g => g.Path).Concat(assets))
        {
            for (var folder = path.Folder; !folder.IsRoot && folders.Add(folder); folder = folder.Folder)
            {
            }
        }

        _folders = folders.Order().ToLookup(f => f.Folder);
    }

    /// <param name="rootTitle">Title of the home page where nobody wrote one.</param>
    /// <param name="hasSitemap">The program makes one, since it knows the host.</param>
    public static Library Build(IReadOnlyList<ParsedGuide> guides, IReadOnlyList<SourcePath> assets, string rootTitle, bool hasSitemap = false)
    {
        var builder = new LibraryBuilder([.. guides.Where(g => g.Front.Draft != true)], assets, hasSitemap);
        var root = builder.Folder(SourcePath.Root, PageAddress.Home, rootTitle, beside: null);
        return new Library(root, builder._assets, builder._diagnostics) { Drafts = guides.Where(g => g.Front.Draft == true).Select(g => g.Path).ToHashSet() };
    }

    private Section Folder(SourcePath folder, PageAddress address, string title, ParsedGuide? beside)
    {
        var own = _guides[folder].FirstOrDefault(g => GuideTitle.IsFolderPage(g.Path)) ?? beside;
        var pages = _guides[folder].Where(g => g != own).ToList();
        var folders = _folders[folder].ToList();
        var slugs = Slugs(folder, address, [.. pages.Select(p => new Named(p.Path, p.Path.Stem)), .. folders.Select(f => new Named(f, f.Name))]);
        var page = own is null ? null : new LibraryPage(own, address);
        if (own is not null)
        {
            Take(address.OutputPath.Value, own.Path.Value);
        }

        var entries = new List<Placed>();
        foreach (var child in folders)
        {
            var twin = pages.Find(p => slugs[p.Path] == slugs[child] && !_guides[child].Any(g => GuideTitle.IsFolderPage(g.Path)));
            var section = Folder(child, address.Append(slugs[child]), GuideTitle.FromName(child.Name), twin);
            if (section.PageCount > 0)
            {
                entries.Add(Entry(new(null, section, null), child.Name, section.Page?.Guide.Front.Order));
            }

            if (twin is not null)
            {
                pages.Remove(twin);
            }
        }

        foreach (var guide in pages)
        {
            var entry = new LibraryPage(guide, address.Append(slugs[guide.Path]));
            Take(entry.Address.OutputPath.Value, guide.Path.Value);
            entries.Add(Entry(new(entry, null, null), guide.Path.Stem, guide.Front.Order));
        }

        var ordered = entries
            .OrderBy(e => e.Order).ThenBy(e => e.Number)
            .ThenBy(e => e.Name, StringComparer.OrdinalIgnoreCase).ThenBy(e => e.Name, StringComparer.Ordinal)
            .Select(e => e.Entry).ToArray();
        var count = (page is null ? 0 : 1) + ordered.Sum(e => e.Section?.PageCount ?? 1);
        if (page is null && count > 0 && !folder.IsRoot)
        {
            Take(address.OutputPath.Value, folder.Value + "/");
        }

        TakeAssets(folder, address, PageOf(folder, own, count));
        return new Section(folder, address, own?.Title ?? title, page, ordered, count);
    }

    /// <summary>What stands at the address of a folder, for messages.</summary>
    private static string? PageOf(SourcePath folder, ParsedGuide? own, int count) =>
        own is not null ? $"the page of \"{own.Path}\""
        : folder.IsRoot ? "fieldguide's own home page"
        : count > 0 || folder.Value == "concepts" ? $"fieldguide's own list of \"{folder}/\""
        : null;

    private static Placed Entry(SectionEntry entry, string name, double? order)
    {
        var number = GuideTitle.NumberOf(name);
        return new(
            order ?? double.MaxValue,
            number is null ? double.MaxValue : double.Parse(number, System.Globalization.CultureInfo.InvariantCulture),
            name,
            entry with { Number = number?.TrimStart('0') is { Length: > 0 and <= 3 } shown ? shown : null });
    }

    /// <summary>The address part of every page and folder in one folder.</summary>
    private Dictionary<SourcePath, string> Slugs(SourcePath folder, PageAddress address, IReadOnlyList<Named> names)
    {
        var slugs = names.ToDictionary(n => n.Path, n => Slug.WithoutNumber(n.Name));
        var pages = names.Where(n => _folders[folder].All(f => f != n.Path)).Select(n => n.Path).ToHashSet();

        // A page and a folder may share a name: the page is then the folder's. Two of a kind keep their numbers.
        foreach (var same in names.GroupBy(n => (pages.Contains(n.Path) ? "page " : "folder ") + slugs[n.Path]).Where(g => g.Count() > 1).ToArray())
        {
            foreach (var (path, name) in same)
            {
                slugs[path] = Slug.Of(name);
            }
        }

        var files = _files[folder].ToLookup(f => f.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var (path, _) in names)
        {
            if (WhyTaken(slugs[path], address, isPage: pages.Contains(path), files) is { } why)
            {
                _diagnostics.Add(Diagnostic.Warning(
                    DiagnosticCodes.ReservedAddress, new(path.Value), $"{why}, so this is published as {address.Append(slugs[path] + "-page")}.", "Rename it to choose the address yourself."));
                slugs[path] += "-page";
            }
        }

        return slugs;
    }

    /// <summary>Why a slug is not to be had, as the first half of a sentence; null when it is.</summary>
    private static string? WhyTaken(string slug, PageAddress folder, bool isPage, ILookup<string, SourcePath> files)
    {
        var isRoot = folder == PageAddress.Home;
        if (FilesOfPages.Contains(slug) || (isRoot && ReservedNames.Contains(slug) && (isPage || slug != "concepts")))
        {
            return $"{folder.Append(slug)} is an address of the site itself";
        }

        return files[slug].FirstOrDefault() is { } file ? $"The file \"{file}\" has the address {folder.Append(slug)}" : null;
    }

    /// <summary>After the pages: a file that would take the place of something we make is left out rather than the whole site.</summary>
    /// <param name="page">Of the folder, as messages name it; null where it has none.</param>
    private void TakeAssets(SourcePath folder, PageAddress address, string? page)
    {
        foreach (var asset in _files[folder])
        {
            var ours = asset.Name.Equals("index.html", StringComparison.OrdinalIgnoreCase) ? page
                : folder.IsRoot && (_hasSitemap || asset.Name != "sitemap.xml") ? FilesOfSite.GetValueOrDefault(asset.Name) : null;
            var path = new OutputPath(address.Value + asset.Name);
            if (ours is not null)
            {
                _diagnostics.Add(Diagnostic.Warning(
                    DiagnosticCodes.SameAddress,
                    new(asset.Value),
                    $"\"{asset}\" and {ours} would both be published as /{path}, so the file was left out.",
                    "Rename the file."));
                continue;
            }

            Take(path.Value, asset.Value);
            _assets[asset] = path;
        }
    }

    /// <param name="source">A file, or a folder with a slash at its end.</param>
    private void Take(string output, string source)
    {
        if (!_taken.TryAdd(output.ToLowerInvariant(), source) && _taken[output.ToLowerInvariant()] is var first && first != source)
        {
            _diagnostics.Add(Diagnostic.Error(
                DiagnosticCodes.SameAddress,
                new(source),
                $"\"{first}\" and \"{source}\" would both be published as /{output.Replace("index.html", "", StringComparison.Ordinal)}.",
                "Rename one of them."));
        }
    }

    private sealed record Named(SourcePath Path, string Name);

    /// <param name="Order">As the author says it, else last; <paramref name="Number"/> likewise.</param>
    private sealed record Placed(double Order, double Number, string Name, SectionEntry Entry);
}
