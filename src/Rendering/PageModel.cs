using Fieldguide.Files;

namespace Fieldguide.Rendering;

public enum PageKind
{
    Home,
    Guide,
    Section,
    NotFound,

    /// <summary>Shows <see cref="PageModel.Content"/>.</summary>
    Ours,
}

/// <summary>Everything a page shows, but for its body, which is rendered when the page is and not kept.</summary>
public sealed record PageModel
{
    public required SiteModel Site { get; init; }

    public required PageKind Kind { get; init; }

    public required PageAddress Address { get; init; }

    public required string Title { get; init; }

    /// <summary>One line below the title; null when the author gave none.</summary>
    public string? Description { get; init; }

    /// <summary>The id that links to the page's first heading name, printed on the title.</summary>
    public string? TitleId { get; init; }

    /// <summary>From home down to the parent, without the page itself. Empty on the home page.</summary>
    public IReadOnlyList<LinkModel> Breadcrumbs { get; init; } = [];

    /// <summary>The top-level sections for the bar; the one the page lies in is current.</summary>
    public IReadOnlyList<NavLink> Bar { get; init; } = [];

    /// <summary>Concepts, cards, lists and rehearsals: in the bar after the sections, and on phones first in the menu.</summary>
    public IReadOnlyList<NavLink> Practice { get; init; } = [];

    /// <summary>Ancestors, siblings and children, at most 200 links.</summary>
    public IReadOnlyList<NavGroup> Navigation { get; init; } = [];

    /// <summary>The page's headings of levels 2 and 3, in order.</summary>
    public IReadOnlyList<ContentsEntry> Contents { get; init; } = [];

    /// <summary>What the folder holds, on section pages and the home page.</summary>
    public IReadOnlyList<ListedPage> Listing { get; init; } = [];

    /// <summary>How large the guide is; on the home page alone, since any edit changes it.</summary>
    public SiteFigures? Figures { get; init; }

    /// <summary>On a page of ours, what it shows; null on all others.</summary>
    public PageContent? Content { get; init; }

    /// <summary>Concepts, cards and lists of a written page.</summary>
    public IReadOnlyList<InThisPage> InThisPage { get; init; } = [];

    /// <summary>On the home page alone: ways into concepts, cards and lists.</summary>
    public IReadOnlyList<DoorModel> Doors { get; init; } = [];

    public LinkModel? Previous { get; init; }

    public LinkModel? Next { get; init; }

    /// <summary>Where the source can be edited; null when no repository is configured.</summary>
    public string? EditUrl { get; init; }

    /// <summary>The day its source last changed; null where that is not known or not asked for.</summary>
    public DateOnly? LastChanged { get; init; }

    /// <summary>Absolute; null when the host is not known.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>Minutes at 200 words each, at least 1; null where nothing is to be read.</summary>
    public int? ReadingMinutes { get; init; }

    /// <summary>Relative prefix from this page to the site's root, ending in a slash: <c>./</c> or <c>../../</c>; absolute on the 404 page.</summary>
    public required string ToRoot { get; init; }

    /// <summary>Link to the home page from here.</summary>
    public required string HomeLink { get; init; }
}

/// <param name="Href">Ready for the page it stands on.</param>
public sealed record LinkModel(string Href, string Title);

/// <summary>A run of navigation links below a heading.</summary>
/// <param name="Heading">Null for the links that stand first, without one.</param>
/// <param name="Current">The heading is the page itself.</param>
public sealed record NavGroup(LinkModel? Heading, IReadOnlyList<NavLink> Links, string? More = null, bool Current = false);

/// <param name="Number">The leading number of its file name without zeros, shown before the title; null without one.</param>
/// <param name="Current">It is the page itself.</param>
public sealed record NavLink(string Href, string Title, string? Number, bool Current);

public sealed record ContentsEntry(string Id, string Text, IReadOnlyList<ContentsEntry> Children);

/// <param name="Pages">How many pages lie below; null for a page.</param>
public sealed record ListedPage(string Href, string Title, string? Description, string? Number, int? Pages, IReadOnlyList<LinkModel> First);

/// <summary>What every page of one site shares.</summary>
public sealed record SiteModel
{
    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>BCP 47, as on <c>html lang</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Path of the style sheet below the root, hashed name included.</summary>
    public required string StylePath { get; init; }

    /// <summary>File names, between spaces, of the style sheets beside it that single kinds of page add.</summary>
    public string OwnStyles { get; init; } = "";

    /// <summary>Null when the scripts were not bundled: then no script element and no control that would need one.</summary>
    public string? ScriptPath { get; init; }

    /// <summary>File names, between spaces, of the scripts beside it that it loads when a page needs one; null without any.</summary>
    public string? LaterScripts { get; init; }

    /// <summary>The whole policy for the meta element.</summary>
    public required string ContentSecurityPolicy { get; init; }

    /// <summary>Top-level sections for the bar, as many as the bar holds.</summary>
    public IReadOnlyList<SiteSection> Sections { get; init; } = [];

    /// <summary>Our own pages that the bar names, after the sections.</summary>
    public IReadOnlyList<SiteSection> Practice { get; init; } = [];
}

public sealed record SiteFigures(int Pages, int Words);

public sealed record SiteSection(PageAddress Address, string Title, string? Description, int Pages);
