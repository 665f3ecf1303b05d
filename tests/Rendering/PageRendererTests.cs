using Fieldguide.Rendering;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Rendering;

public sealed class PageRendererTests
{
    public static TheoryData<PageKind> Kinds => [.. Enum.GetValues<PageKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_page_begins_with_its_type_its_charset_and_its_policy(PageKind kind)
    {
        var html = PageModels.Html(PageModels.Of(kind));

        Assert.StartsWith(
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src ",
            html,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_on_a_page_breaks_the_policy_and_nothing_is_left_of_the_framework(PageKind kind)
    {
        var html = PageModels.Html(PageModels.Of(kind));
        var page = PageModels.Render(PageModels.Of(kind));

        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src])").Select(e => e.OuterHtml));
        Assert.Empty(page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).Select(a => a.Name));
        Assert.DoesNotContain("<!--", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', html);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Ids_are_unique_and_ours_hold_a_colon_as_no_heading_does(PageKind kind)
    {
        var page = PageModels.Of(kind);
        var ids = PageModels.Render(page).QuerySelectorAll("[id]").Select(e => e.Id!).ToArray();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids.Where(id => id != page.TitleId), id => Assert.Contains(':', id));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_label_and_every_place_on_the_page_that_is_pointed_to_exists(PageKind kind)
    {
        var body = "<h2 id=\"order\">Order</h2><h3 id=\"first-order\">First</h3><h2 id=\"temperature\">T</h2>";
        var page = PageModels.Render(PageModels.Of(kind), body);
        var pointers = page.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..])
            .Concat(page.QuerySelectorAll("[popovertarget]").Select(b => b.GetAttribute("popovertarget")!))
            .Concat(page.QuerySelectorAll("[aria-labelledby]").Select(b => b.GetAttribute("aria-labelledby")!));

        Assert.All(pointers, id => Assert.NotNull(page.GetElementById(id)));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.All(page.QuerySelectorAll("nav"), nav => Assert.True(nav.HasAttribute("aria-label")));
        Assert.All(page.QuerySelectorAll("button"), b => Assert.NotEqual("", (b.GetAttribute("aria-label") ?? b.TextContent).Trim()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Without_a_script_there_is_no_script_element_and_no_control_that_needs_one(PageKind kind)
    {
        var page = PageModels.Of(kind);

        var document = PageModels.Render(page with { Site = page.Site with { ScriptPath = null } });

        Assert.Empty(document.QuerySelectorAll("script"));
        // The browser itself opens a popover.
        Assert.Empty(document.QuerySelectorAll("button:not([popovertarget]), input, select").Select(e => e.OuterHtml));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_control_that_needs_the_script_stays_hidden_until_the_script_shows_it(PageKind kind)
    {
        var document = PageModels.Render(PageModels.Of(kind));

        Assert.NotEmpty(document.QuerySelectorAll("button[hidden]"));
        Assert.Empty(document.QuerySelectorAll("button:not([popovertarget]):not([hidden])").Select(e => e.OuterHtml));
        Assert.Equal("defer", Assert.Single(document.QuerySelectorAll("script")).Attributes["defer"]!.Name);
    }

    [Fact]
    public void Every_address_of_the_404_page_is_absolute()
    {
        var page = PageModels.Render(PageModels.NotFound);
        var addresses = page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToArray();

        Assert.NotEmpty(addresses);
        Assert.All(addresses.Where(a => a != "#fg:text"), a => Assert.StartsWith("/repo/", a, StringComparison.Ordinal));
    }

    [Fact]
    public void What_an_author_wrote_is_text_wherever_the_frame_shows_it()
    {
        const string Hostile = "</title><script>alert(1)</script>\"><img src=x onerror=alert(1)> & 'quotes'";
        var link = new LinkModel("./", Hostile);
        var page = PageModels.Section with
        {
            Site = PageModels.Site with { Title = Hostile, Description = Hostile, ContentSecurityPolicy = Hostile },
            Title = Hostile,
            TitleId = Hostile,
            Description = Hostile,
            Breadcrumbs = [link],
            Bar = [new("./", Hostile, Hostile, Current: true)],
            Navigation = [new(link, [new("./", Hostile, Hostile, Current: true)], Hostile)],
            Contents = [new(Hostile, Hostile, [new(Hostile, Hostile, [])])],
            Listing = [new("./", Hostile, Hostile, Hostile, 2, [link])],
            Previous = link,
            Next = link,
        };

        foreach (var kind in Enum.GetValues<PageKind>())
        {
            var document = PageModels.Render(page with { Kind = kind });

            Assert.Equal(["../../assets/site.4567cdef.js"], document.QuerySelectorAll("script").Select(s => s.GetAttribute("src")));
            Assert.Empty(document.QuerySelectorAll("img, [onerror]"));
            Assert.Equal($"{Hostile}", document.Title);
        }
    }

    [Fact]
    public void Letters_of_every_script_stay_letters() => Assert.Contains(
        "<h1>Ионы — Ιόντα · 離子</h1>",
        PageModels.Html(PageModels.Guide with { Title = "Ионы — Ιόντα · 離子", TitleId = null }),
        StringComparison.Ordinal);

    [Fact]
    public void The_body_is_shown_as_it_is() => Assert.Contains(
        "<p>a <b>&amp;</b> — b</p>", PageModels.Html(PageModels.Guide, "<p>a <b>&amp;</b> — b</p>"), StringComparison.Ordinal);

    [Fact]
    public void Many_threads_render_what_one_does()
    {
        var renderer = new PageRenderer(typeof(Fieldguide.Theme.Layouts.Page));
        var pages = Enumerable.Range(0, 200).Select(i => PageModels.Guide with { Title = $"Page {i}" }).ToArray();
        var one = pages.Select(p => PageModels.Html(p)).ToArray();

        var many = pages.AsParallel().AsOrdered().Select(p => System.Text.Encoding.UTF8.GetString(renderer.Render(p, "<p>Text.</p>").Span)).ToArray();

        Assert.Equal(one, many);
    }

    [Fact]
    public void A_title_that_is_the_sites_own_is_not_said_twice()
    {
        Assert.Equal("Rates · Field chemistry", PageModels.Render(PageModels.Guide).Title);
        Assert.Equal("Field chemistry", PageModels.Render(PageModels.Home).Title);
    }

    [Fact]
    public void The_head_names_the_canonical_address_only_where_one_is_known()
    {
        Assert.Equal("https://example.org/reactions/rates/", PageModels.Render(PageModels.Guide).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Null(PageModels.Render(PageModels.NotFound).QuerySelector("link[rel=canonical]"));
    }
}
