using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Markdown;
using Fieldguide.Rendering.Body;

namespace Fieldguide.Rendering;

/// <summary>Library to page models: each page with its links resolved for the place where it stands. Pure; safe from many threads.</summary>
public sealed class PageComposer(Library library, SiteModel site, ComposeOptions options)
{
    private readonly SiteFigures _figures = new(library.ReadingOrder.Count, library.ReadingOrder.Sum(p => p.Guide.Words));
    private readonly NavigationBuilder _navigation = new(library, options);

    /// <summary>A page that somebody wrote, also where it is a section's own or the home page.</summary>
    public ComposedPage Compose(LinkedPage linked)
    {
        var page = linked.Page;
        var guide = page.Guide;
        var section = library.SectionOfOwn(page);
        var (previous, next) = library.Neighbours(page);
        var model = Frame(
            page.Address,
            guide.Title,
            section is null ? PageKind.Guide : section.Folder.IsRoot ? PageKind.Home : PageKind.Section,
            section is null ? library.SectionOf(guide.Path.Folder)! : section.Folder.IsRoot ? null : library.ParentOf(section)) with
        {
            Description = guide.Front.Description,
            TitleId = guide.TitleHeadingId,
            Contents = Contents(guide),
            Listing = section is null ? [] : Listing(section),
            Previous = Link(page.Address, previous),
            Next = Link(page.Address, next),
            EditUrl = options.EditUrl is null ? null : options.EditUrl + RelativeLink.Escape(guide.Path.Value),
            ReadingMinutes = guide.Words == 0 ? null : ReadingTime.Minutes(guide.Words),
        };
        return new(model, new BodyModel(guide.Body, linked.Links.ToDictionary(l => l.Key, l => Target(page.Address, l.Value), StringComparer.Ordinal)));
    }

    /// <summary>The list of what a folder holds, where its author wrote no page for it.</summary>
    public ComposedPage Compose(Section section) => new(
        Frame(
            section.Address,
            section.Title,
            section.Folder.IsRoot ? PageKind.Home : PageKind.Section,
            section.Folder.IsRoot ? null : library.ParentOf(section)) with
        {
            Listing = Listing(section),
        },
        Body: null);

    /// <summary>The page for addresses that do not exist. Served at any depth, so its own addresses are absolute.</summary>
    public ComposedPage NotFound() => new(
        new PageModel
        {
            Site = site,
            Kind = PageKind.NotFound,
            Address = PageAddress.Home,
            Title = "Page not found",
            ToRoot = options.LinkRoot,
            HomeLink = options.LinkRoot,
            Bar = [.. site.Sections.Select(b => new NavLink(options.LinkRoot + RelativeLink.Escape(b.Address.Value), b.Title, null, Current: false))],
            Listing = [.. Listing(library.Root).Select(l => l with
            {
                Href = options.LinkRoot + l.Href,
                First = [.. l.First.Select(f => f with { Href = options.LinkRoot + f.Href })],
            })],
        },
        Body: null);

    private PageModel Frame(PageAddress address, string title, PageKind kind, Section? parent) => new()
    {
        Site = site,
        Kind = kind,
        Address = address,
        Title = title,
        ToRoot = string.Concat(Enumerable.Repeat("../", address.Depth)) is { Length: > 0 } up ? up : "./",
        HomeLink = options.Links.To(address, PageAddress.Home),
        Figures = kind == PageKind.Home ? _figures : null,
        Bar = [.. site.Sections.Select(b => new NavLink(
            options.Links.To(address, b.Address), b.Title, null, address.Value.StartsWith(b.Address.Value, StringComparison.Ordinal)))],
        Breadcrumbs = Breadcrumbs(address, parent),
        Navigation = kind == PageKind.Home ? [] : _navigation.For(address),
        CanonicalUrl = options.SiteUrl is null ? null : options.SiteUrl + RelativeLink.Escape(address.Value),
    };

    private IReadOnlyList<LinkModel> Breadcrumbs(PageAddress from, Section? parent)
    {
        var crumbs = new List<LinkModel>();
        for (var section = parent; section is not null; section = section.Folder.IsRoot ? null : library.ParentOf(section))
        {
            crumbs.Insert(0, new(options.Links.To(from, section.Address), section.Folder.IsRoot ? site.Title : section.Title));
        }

        return crumbs;
    }

    private IReadOnlyList<ListedPage> Listing(Section section) =>
    [
        .. section.Entries.Select(e => new ListedPage(
            options.Links.To(section.Address, e.Address),
            e.Title,
            e.Description,
            e.Number,
            e.Section?.PageCount,
            [.. (e.Section?.Entries ?? []).Take(4).Select(c => new LinkModel(options.Links.To(section.Address, c.Address), c.Title))])),
    ];

    private LinkModel? Link(PageAddress from, LibraryPage? to) =>
        to is null ? null : new(options.Links.To(from, to.Address), to.Guide.Title);

    private static IReadOnlyList<ContentsEntry> Contents(ParsedGuide guide)
    {
        var entries = new List<(Heading Heading, List<ContentsEntry> Below)>();
        foreach (var heading in guide.Headings.Where(h => h.Id != guide.TitleHeadingId && h.Text.Length > 0))
        {
            if (heading.Level <= 2 || entries.Count == 0)
            {
                entries.Add((heading, []));
            }
            else if (heading.Level == 3)
            {
                entries[^1].Below.Add(new(heading.Id, heading.Text, []));
            }
        }

        return [.. entries.Select(e => new ContentsEntry(e.Heading.Id, e.Heading.Text, e.Below))];
    }

    private LinkTarget Target(PageAddress from, LinkResolution resolution) => resolution switch
    {
        LinkResolution.ToPage to => new LinkTarget.Address(options.Links.To(from, to.Address, to.Fragment)),
        LinkResolution.ToFile to => new LinkTarget.Address(RelativeLink.To(from, to.File) + to.Suffix),
        LinkResolution.External { IsRemoteImage: true } picture when options.BlocksRemoteImages => new LinkTarget.LinkInstead(picture.Address),
        LinkResolution.External external => new LinkTarget.Address(EscapedAddress.Of(external.Address), External: true),
        LinkResolution.Nowhere nowhere => new LinkTarget.None(nowhere.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(resolution)),
    };
}
