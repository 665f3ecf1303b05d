using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Fieldguide.Files;
using Fieldguide.Rendering;
using Fieldguide.Theme.Layouts;

namespace Fieldguide.Tests.Support;

/// <summary>Models of every kind of page, and what the theme makes of them.</summary>
internal static class PageModels
{
    public static SiteModel Site { get; } = new()
    {
        Title = "Field chemistry",
        Description = "What a chemist needs outdoors.",
        StylePath = "assets/site.0123abcd.css",
        ScriptPath = "assets/site.4567cdef.js",
        ContentSecurityPolicy = ContentSecurityPolicy.For(hidesIndexPages: true, showsRemoteImages: true),
    };

    public static PageModel Guide { get; } = new()
    {
        Site = Site,
        Kind = PageKind.Guide,
        Address = new("reactions/rates/"),
        Title = "Rates",
        TitleId = "rates",
        Description = "How fast, and what decides it.",
        Breadcrumbs = [new("../../", "Field chemistry"), new("../", "Reactions")],
        Bar = [new("../", "Reactions", null, Current: true), new("../../salts/", "Salts", null, Current: false)],
        Navigation =
        [
            new(null, [new("../../start/", "Start", null, Current: false)]),
            new(new("../", "Reactions"), [new("./", "Rates", "1", Current: true), new("../heat/", "Heat", "2", Current: false)], "All 9 pages"),
        ],
        Contents = [new("order", "Order", [new("first-order", "First order", [])]), new("temperature", "Temperature", [])],
        Previous = new("../", "Reactions"),
        Next = new("../heat/", "Heat"),
        EditUrl = "https://example.org/edit/rates.md",
        CanonicalUrl = "https://example.org/reactions/rates/",
        ReadingMinutes = 7,
        ToRoot = "../../",
        HomeLink = "../../",
    };

    public static PageModel Section { get; } = Guide with
    {
        Kind = PageKind.Section,
        Address = new("reactions/"),
        Title = "Reactions",
        Navigation = [new(new("./", "Reactions"), [new("rates/", "Rates", "1", Current: false)], Current: true)],
        Contents = [],
        Listing = [new("rates/", "Rates", "How fast, and what decides it.", "1", null, []), new("heat/", "Heat", null, null, 3, [new("heat/loss/", "Loss")])],
    };

    public static PageModel Home { get; } = Section with
    {
        Kind = PageKind.Home,
        Address = PageAddress.Home,
        Title = "Field chemistry",
        Description = null,
        Breadcrumbs = [],
        Navigation = [],
        Figures = new(12, 24_000),
        ToRoot = "./",
        HomeLink = "./",
    };

    public static PageModel NotFound { get; } = new()
    {
        Site = Site,
        Kind = PageKind.NotFound,
        Address = PageAddress.Home,
        Title = "Page not found",
        Bar = [new("/repo/reactions/", "Reactions", null, Current: false)],
        Listing = [new("/repo/reactions/", "Reactions", null, "1", 9, [])],
        ToRoot = "/repo/",
        HomeLink = "/repo/",
    };

    /// <summary>A page the program makes, without its content: the frame around it.</summary>
    public static PageModel Ours { get; } = Section with { Kind = PageKind.Ours, Listing = [] };

    public static PageModel Of(PageKind kind) => kind switch
    {
        PageKind.Home => Home,
        PageKind.Guide => Guide,
        PageKind.Section => Section,
        PageKind.NotFound => NotFound,
        PageKind.Ours => Ours,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Html(PageModel page, string body = "<p>Text.</p>") =>
        System.Text.Encoding.UTF8.GetString(new PageRenderer(typeof(Page)).Render(page, body).Span);

    public static IDocument Render(PageModel page, string body = "<p>Text.</p>") => new HtmlParser().ParseDocument(Html(page, body));
}
