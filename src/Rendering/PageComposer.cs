using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Html;
using Fieldguide.Rendering.Body;

namespace Fieldguide.Rendering;

/// <summary>Library to page models: each page with its links resolved for the place where it stands. Pure; safe from many threads.</summary>
public sealed class PageComposer(SiteIndex index, SiteModel site, ComposeOptions options)
{
    private readonly SiteFigures _figures = new(index.Library.ReadingOrder.Count, index.Library.ReadingOrder.Sum(p => p.Guide.Words));
    private readonly SiteIndex _index = index;
    private readonly RelativeLink _links = options.Links;
    private readonly NavigationBuilder _navigation = new(index.Library, options);

    /// <summary>A page that somebody wrote, also where it is a section's own or the home page.</summary>
    public ComposedPage Compose(LinkedPage linked)
    {
        var page = linked.Page;
        var guide = page.Guide;
        var section = _index.Library.SectionOfOwn(page);
        var (previous, next) = _index.Library.Neighbours(page);
        var content = _index.Below(guide.Path)?.Invoke(new Scope(this, page.Address));
        var model = Frame(
            page.Address,
            guide.Title,
            section is null ? PageKind.Guide : section.Folder.IsRoot ? PageKind.Home : PageKind.Section,
            section is null ? _index.Library.SectionOf(guide.Path.Folder)! : section.Folder.IsRoot ? null : _index.Library.ParentOf(section)) with
        {
            Description = guide.Front.Description,
            TitleId = guide.TitleHeadingId,
            Contents = content is null ? Contents(guide) : [.. Contents(guide), .. content.Contents],
            Listing = section is null ? [] : Listing(section),
            Previous = Link(page.Address, previous),
            Next = Link(page.Address, next),
            EditUrl = options.EditUrl is null ? null : options.EditUrl + RelativeLink.Escape(guide.Path.Value),
            LastChanged = _index.Changed.TryGetValue(guide.Path, out var changed) ? changed : null,
            ReadingMinutes = guide.Words == 0 ? null : ReadingTime.Minutes(guide.Words),
            Content = content,
            InThisPage = [.. _index.Ends(guide.Path).Select(e => End(page.Address, e))],
        };
        return new(model, Body(page.Address, linked, guide.Body) with
        {
            Concepts = [.. _index.Mentions(guide.Path).Select(m => new ConceptLink(m.Start, m.Length, _links.To(page.Address, m.Address), m.Concept, m.Family))],
            Marks = _index.Marks(guide.Path),
        });
    }

    /// <summary>A page of ours.</summary>
    public ComposedPage Compose(SitePage page)
    {
        var content = page.Content(new Scope(this, page.Address));
        var model = Frame(page.Address, page.Title, PageKind.Ours, _index.Library.Root) with
        {
            Description = page.Description,
            Content = content,
            Contents = content.Contents,
        };
        return new(model with
        {
            Breadcrumbs = [.. model.Breadcrumbs, .. page.Parents.Select(p => new LinkModel(_links.To(page.Address, p.Address), p.Title))],
        }, Body: null);
    }

    /// <summary>The list of what a folder holds, where its author wrote no page for it.</summary>
    public ComposedPage Compose(Section section) => new(
        Frame(
            section.Address,
            section.Title,
            section.Folder.IsRoot ? PageKind.Home : PageKind.Section,
            section.Folder.IsRoot ? null : _index.Library.ParentOf(section)) with
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
            Bar = [.. site.Sections.Select(Absolute)],
            Practice = [.. site.Practice.Select(Absolute)],
            Listing = [.. Listing(_index.Library.Root).Select(l => l with
            {
                Href = options.LinkRoot + l.Href,
                First = [.. l.First.Select(f => f with { Href = options.LinkRoot + f.Href })],
            })],
        },
        Body: null);

    private NavLink Absolute(SiteSection section) => new(options.LinkRoot + RelativeLink.Escape(section.Address.Value), section.Title, null, Current: false);

    /// <summary>Addresses and texts as they stand on the page at that address.</summary>
    public PageScope At(PageAddress address) => new Scope(this, address);

    private PageModel Frame(PageAddress address, string title, PageKind kind, Section? parent) => new()
    {
        Site = site,
        Kind = kind,
        Address = address,
        Title = title,
        ToRoot = string.Concat(Enumerable.Repeat("../", address.Depth)) is { Length: > 0 } up ? up : "./",
        HomeLink = _links.To(address, PageAddress.Home),
        Figures = kind == PageKind.Home ? _figures : null,
        Doors = kind == PageKind.Home ? [.. _index.Doors.Select(d => new DoorModel(_links.To(address, d.Address), d.Title, d.Count, d.Unit))] : [],
        Bar = [.. site.Sections.Select(s => From(address, s))],
        Practice = [.. site.Practice.Select(s => From(address, s))],
        Breadcrumbs = Breadcrumbs(address, parent),
        Navigation = _navigation.For(address),
        CanonicalUrl = options.SiteUrl is null ? null : options.SiteUrl + RelativeLink.Escape(address.Value),
    };

    private NavLink From(PageAddress address, SiteSection section) =>
        new(_links.To(address, section.Address), section.Title, null, address.Value.StartsWith(section.Address.Value, StringComparison.Ordinal));

    private IReadOnlyList<LinkModel> Breadcrumbs(PageAddress from, Section? parent)
    {
        var crumbs = new List<LinkModel>();
        for (var section = parent; section is not null; section = section.Folder.IsRoot ? null : _index.Library.ParentOf(section))
        {
            crumbs.Insert(0, new(_links.To(from, section.Address), section.Folder.IsRoot ? site.Title : section.Title));
        }

        return crumbs;
    }

    private IReadOnlyList<ListedPage> Listing(Section section) =>
    [
        .. section.Entries.Select(e => new ListedPage(
            _links.To(section.Address, e.Address),
            e.Title,
            e.Description ?? _index.DescriptionAt(e.Address),
            e.Number,
            e.Section?.PageCount,
            [.. (e.Section?.Entries ?? []).Take(4).Select(c => new LinkModel(_links.To(section.Address, c.Address), c.Title))])),
    ];

    private InThisPage End(PageAddress from, PageEnd end) =>
        new(end.Title, [.. end.Links.Select(l => new InThisPageLink(_links.To(from, l.Address), l.Title, l.Note, l.Family))]);

    private BodyModel Body(PageAddress from, LinkedPage linked, BodyTemplate text) =>
        new(text, linked.Links.ToDictionary(l => l.Key, l => Target(from, l.Value), StringComparer.Ordinal));

    /// <inheritdoc cref="PageScope"/>
    private sealed class Scope(PageComposer composer, PageAddress from) : PageScope
    {
        public override string To(PageAddress address, string? fragment = null) => composer._links.To(from, address, fragment);

        public override string To(OutputPath file) => RelativeLink.To(from, file);

        public override IReadOnlyList<PracticeLink> Practice(string concept) =>
            [.. composer._index.Practice(concept).Select(p => new PracticeLink(To(p.Address) + p.Query, p.Title))];

        public override string Html(SourcePath guide, BodyTemplate text) =>
            text.Holes.Count == 0 ? text.Html : BodyRenderer.Render(composer.Body(from, composer._index.Linked(guide), text));
    }

    private LinkModel? Link(PageAddress from, LibraryPage? to) =>
        to is null ? null : new(_links.To(from, to.Address), to.Guide.Title);

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
        LinkResolution.ToPage to => new LinkTarget.Address(_links.To(from, to.Address, to.Fragment)),
        LinkResolution.ToFile to => new LinkTarget.Address(RelativeLink.To(from, to.File) + to.Suffix),
        LinkResolution.External { IsRemoteImage: true } picture when options.BlocksRemoteImages => new LinkTarget.LinkInstead(picture.Address),
        LinkResolution.External external => new LinkTarget.Address(EscapedAddress.Of(external.Address), External: true),
        LinkResolution.Nowhere nowhere => new LinkTarget.None(nowhere.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(resolution)),
    };
}
