using Deque.AxeCore.Playwright;
using Fieldguide.Tests.Support;
using Microsoft.Playwright;

namespace Fieldguide.Tests.Browser;

/// <summary>The card beside a link to a concept: by mouse, by key, by finger, and where it cannot come.</summary>
public sealed class PreviewTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const int Soon = 250 + 300 + 400; // ms in which a card would have come, or gone

    private static readonly ViewportSize Wide = new() { Width = 1440, Height = 900 };
    private static readonly ViewportSize Middle = new() { Width = 900, Height = 800 };
    private static readonly ViewportSize Phone = new() { Width = 360, Height = 700 };

    private static ILocator Card(IPage page) => page.GetByRole(AriaRole.Dialog);

    private static ILocator Link(IPage page, string text, int at = 0) => page.Locator(".prose a.concept", new() { HasText = text }).Nth(at);

    private async Task<(SiteServer, IPage)> Open(ViewportSize size, bool touch = false, bool hidesIndexPages = true)
    {
        var server = await SiteServer.Start(ConceptPagesSite.Files(hidesIndexPages));
        var page = await browser.Open(new() { ViewportSize = size, HasTouch = touch, IsMobile = touch, BypassCSP = true });
        await page.GotoAsync(server.Root + ConceptPagesSite.Guide);
        return (server, page);
    }

    [Fact]
    public async Task Resting_on_a_link_brings_its_card_into_the_margin_and_leaving_takes_it_away()
    {
        var (server, page) = await Open(Wide);
        await using var _ = server;

        await Link(page, "buffer solution").HoverAsync();

        await Assertions.Expect(Card(page)).ToContainTextAsync("keeps its acidity");
        await Assertions.Expect(Card(page)).ToContainTextAsync("Pattern");
        var text = (await page.Locator(".prose").BoundingBoxAsync())!;
        Assert.True((await Card(page).BoundingBoxAsync())!.X > text.X + text.Width);
        Assert.Equal(1, await page.Locator(".leader").CountAsync());

        await page.Mouse.MoveAsync(20, 600);
        await Assertions.Expect(Card(page)).ToHaveCountAsync(0);
        Assert.Equal(0, await page.Locator(".leader, .previewed").CountAsync());
    }

    [Fact]
    public async Task Passing_over_a_link_asks_for_nothing()
    {
        var (server, page) = await Open(Wide);
        await using var _ = server;
        var asked = new List<string>();
        page.Request += (_, r) => asked.Add(r.Url);

        await Link(page, "buffer solution").HoverAsync();
        await page.Mouse.MoveAsync(20, 600);
        await page.WaitForTimeoutAsync(Soon);

        Assert.DoesNotContain(asked, a => a.EndsWith("card.json", StringComparison.Ordinal));
        await Assertions.Expect(Card(page)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(900)]
    public async Task The_pointer_can_move_onto_the_card_and_follow_its_links(int width)
    {
        var (server, page) = await Open(new() { Width = width, Height = 900 });
        await using var _ = server;
        await Link(page, "yield or purity").HoverAsync();
        var related = Card(page).GetByRole(AriaRole.Link, new() { Name = "Titration" });
        var box = (await related.BoundingBoxAsync())!;

        await page.Mouse.MoveAsync(box.X + 10, box.Y + 8, new() { Steps = 25 });
        await page.WaitForTimeoutAsync(Soon);
        await page.Mouse.DownAsync();
        await page.Mouse.UpAsync();

        await Assertions.Expect(page).ToHaveURLAsync(server.Root + "concepts/titration/");
    }

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(900, 800)]
    [InlineData(360, 500)]
    public async Task A_card_never_lies_over_its_line_and_moves_nothing(int width, int height)
    {
        var (server, page) = await Open(new() { Width = width, Height = height });
        await using var _ = server;
        for (var i = 0; i < 4; i++)
        {
            var link = Link(page, "yield or purity", i);
            await link.ScrollIntoViewIfNeededAsync();
            var before = await page.EvaluateAsync<string>("JSON.stringify([...document.querySelectorAll('main .prose p, .in-this-page, .foot')].map(e => { const r = e.getBoundingClientRect(); return [r.x, r.y + scrollY, r.width, r.height]; }))");

            await link.HoverAsync();
            await Assertions.Expect(Card(page)).ToBeVisibleAsync();

            var line = (await link.BoundingBoxAsync())!;
            var card = (await Card(page).BoundingBoxAsync())!;
            Assert.True(card.Y >= line.Y + line.Height || card.Y + card.Height <= line.Y || card.X >= line.X + line.Width, $"{i}: {card.Y} {card.Height} over {line.Y} {line.Height}");
            Assert.True(card.X >= 0 && card.X + card.Width <= width);
            Assert.Equal(before, await page.EvaluateAsync<string>("JSON.stringify([...document.querySelectorAll('main .prose p, .in-this-page, .foot')].map(e => { const r = e.getBoundingClientRect(); return [r.x, r.y + scrollY, r.width, r.height]; }))"));
            Assert.Equal(width, await page.EvaluateAsync<int>("Math.max(innerWidth, document.documentElement.scrollWidth)"));
            await page.Keyboard.PressAsync("Escape");
            await page.Mouse.MoveAsync(2, 2);
        }
    }

    [Fact]
    public async Task Escape_takes_the_card_away_until_the_pointer_comes_again()
    {
        var (server, page) = await Open(Wide);
        await using var _ = server;
        await Link(page, "titration").HoverAsync();
        await Assertions.Expect(Card(page)).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Card(page)).ToHaveCountAsync(0);
        await page.WaitForTimeoutAsync(Soon);
        await Assertions.Expect(Card(page)).ToHaveCountAsync(0);

        await page.Mouse.MoveAsync(20, 600);
        await Link(page, "titration").HoverAsync();
        await Assertions.Expect(Card(page)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task By_key_the_card_comes_with_the_focus_says_its_definition_and_goes_with_it()
    {
        var (server, page) = await Open(Wide);
        await using var _ = server;
        await page.Locator("#fg\\:text").EvaluateAsync("e => { e.tabIndex = -1; e.focus(); }");

        await TabTo(page, "titration");
        await Assertions.Expect(Card(page)).ToContainTextAsync("drop by drop");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "drop by drop" })).ToHaveCountAsync(1);
        await Assertions.Expect(Link(page, "titration")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Link(page, "buffer solution")).ToBeFocusedAsync();
        await Assertions.Expect(Card(page)).ToContainTextAsync("keeps its acidity");

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Card(page)).ToHaveCountAsync(0);
        await Assertions.Expect(Link(page, "buffer solution")).ToBeFocusedAsync();
        await page.WaitForTimeoutAsync(Soon);
        await Assertions.Expect(Card(page)).ToHaveCountAsync(0);

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(server.Root + "concepts/buffer/");
    }

    [Fact]
    public async Task A_key_goes_into_the_card_and_from_its_ends_back_to_its_link()
    {
        var (server, page) = await Open(Wide);
        await using var _ = server;
        await page.Locator("#fg\\:text").EvaluateAsync("e => { e.tabIndex = -1; e.focus(); }");
        await TabTo(page, "yield or purity");
        await Assertions.Expect(Card(page)).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await Assertions.Expect(Card(page).GetByRole(AriaRole.Link, new() { Name = "Titration" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Card(page).GetByRole(AriaRole.Link, new() { Name = "Open the concept" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Link(page, "silica gel")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Shift+Tab");
        await Assertions.Expect(Card(page)).ToContainTextAsync("Yield or purity");
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Link(page, "yield or purity")).ToBeFocusedAsync();
        await Assertions.Expect(Card(page)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(0, 700)]
    [InlineData(4, null)]
    public async Task A_long_press_opens_the_card_at_an_edge_of_the_screen_and_a_tap_elsewhere_closes_it(int at, int? bottom)
    {
        var (server, page) = await Open(Phone, touch: true);
        await using var _ = server;
        var link = Link(page, "yield or purity", at);
        await link.EvaluateAsync(bottom is null ? "e => e.scrollIntoView({ block: 'end' })" : "e => scrollTo(0, e.getBoundingClientRect().top + scrollY - 100)");

        await LongPress(page, link);

        await Assertions.Expect(Card(page)).ToContainTextAsync("cleaning step");
        Assert.EndsWith(ConceptPagesSite.Guide, page.Url, StringComparison.Ordinal);
        var card = (await Card(page).BoundingBoxAsync())!;
        var line = (await link.BoundingBoxAsync())!;
        var bar = (await page.Locator(".bar").BoundingBoxAsync())!;
        Assert.Equal(bottom ?? bar.Y + bar.Height + card.Height, card.Y + card.Height, 2.0);
        Assert.True(card.Y > line.Y + line.Height || card.Y + card.Height < line.Y);
        Assert.Equal(360, card.Width, 1.0);

        await page.Touchscreen.TapAsync(4, line.Y + 4);
        await Assertions.Expect(Card(page)).ToHaveCountAsync(0);

        await LongPress(page, link);
        await Card(page).GetByRole(AriaRole.Button, new() { Name = "Close" }).TapAsync();
        await Assertions.Expect(Card(page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_tap_follows_the_link_at_once_also_after_a_long_press()
    {
        var (server, page) = await Open(Phone, touch: true);
        await using var _ = server;

        await LongPress(page, Link(page, "titration"));
        await Assertions.Expect(Card(page)).ToBeVisibleAsync();
        await Link(page, "buffer solution").TapAsync();

        await Assertions.Expect(page).ToHaveURLAsync(server.Root + "concepts/buffer/");
    }

    [Fact]
    public async Task A_finger_that_scrolls_opens_nothing()
    {
        var (server, page) = await Open(Phone, touch: true);
        await using var _ = server;

        await LongPress(page, Link(page, "titration"), slip: 40);

        await Assertions.Expect(Card(page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_card_that_cannot_be_had_leaves_the_link_as_it_is_without_an_error()
    {
        var (server, page) = await Open(Wide);
        await using var _ = server;
        var errors = new List<string>();
        page.PageError += (_, e) => errors.Add(e);
        await page.RouteAsync("**/concepts/titration/card.json", r => r.AbortAsync());
        await page.RouteAsync("**/concepts/silica/card.json", r => r.FulfillAsync(new() { Body = "[1, 2", ContentType = "application/json" }));
        await page.RouteAsync("**/concepts/buffer/card.json", r => r.FulfillAsync(new() { Body = "{\"name\": 1}", ContentType = "application/json" }));

        foreach (var name in new[] { "titration", "silica", "buffer", "card is missing" })
        {
            await Link(page, name).HoverAsync();
            await page.WaitForTimeoutAsync(400);
            await Assertions.Expect(Card(page)).ToHaveCountAsync(0);
        }

        Assert.Empty(errors);
        await Link(page, "titration").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(server.Root + "concepts/titration/");
    }

    [Fact]
    public async Task What_a_card_says_is_text()
    {
        var (server, page) = await Open(Wide);
        await using var _ = server;
        await page.RouteAsync("**/card.json", r => r.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = """{"name":"<img src=x>","family":"x","familyTitle":"<b>","definition":"<script>1</script>","mentions":1,"related":[{"name":"<i>","family":"x","url":"javascript:alert(1)"}],"url":""}""",
        }));

        await Link(page, "titration").HoverAsync();

        await Assertions.Expect(Card(page)).ToContainTextAsync("<script>1</script>");
        Assert.Equal(0, await Card(page).Locator("img, b, i, script").CountAsync());
    }

    [Fact]
    public async Task A_card_is_asked_for_once()
    {
        var (server, page) = await Open(Wide);
        await using var _ = server;
        var asked = new List<string>();
        page.Request += (_, r) => asked.Add(r.Url);

        foreach (var at in new[] { 0, 1 })
        {
            await Link(page, "buffer", at).HoverAsync();
            await Assertions.Expect(Card(page)).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("Escape");
        }

        Assert.Equal([server.Root + "concepts/buffer/card.json"], asked.Where(a => a.EndsWith("card.json", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_links_name_index_pages_the_card_is_found_and_names_them_too()
    {
        var (server, page) = await Open(Wide, hidesIndexPages: false);
        await using var _ = server;

        await Link(page, "buffer").HoverAsync();

        await Assertions.Expect(Card(page).GetByRole(AriaRole.Link, new() { Name = "Titration" })).ToHaveAttributeAsync("href", server.Root + "concepts/titration/index.html");
    }

    [Fact]
    public async Task From_disk_a_link_is_a_link_and_nothing_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, bytes) in ConceptPagesSite.Files(hidesIndexPages: false))
        {
            folder.Write(path, bytes);
        }

        var page = await browser.Open(new() { ViewportSize = Wide });
        var said = new List<string>();
        page.Console += (_, m) => said.Add(m.Text);
        await page.GotoAsync(new Uri(folder[ConceptPagesSite.Guide + "index.html"]).AbsoluteUri);
        await Link(page, "titration").HoverAsync();
        await page.WaitForTimeoutAsync(Soon);

        Assert.Empty(said);
        await Assertions.Expect(Card(page)).ToHaveCountAsync(0);
        await Link(page, "titration").ClickAsync();
        Assert.EndsWith("concepts/titration/index.html", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Axe_finds_nothing_on_a_page_with_a_card(ColorScheme scheme, int width)
    {
        await using var server = await SiteServer.Start(ConceptPagesSite.Files());
        var page = await browser.Open(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce, BypassCSP = true });
        await page.GotoAsync(server.Root + ConceptPagesSite.Guide);
        await Link(page, "silica gel").HoverAsync();
        await Assertions.Expect(Card(page)).ToBeVisibleAsync();
        Assert.Equal("0s", await Card(page).EvaluateAsync<string>("e => getComputedStyle(e).transitionDuration"));

        Assert.Empty((await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical" or "moderate").Select(v => $"{v.Id} {string.Join(" ", v.Nodes.Select(n => n.Html))}"));
    }

    [Fact]
    public async Task On_a_middle_screen_the_card_lies_below_its_line()
    {
        var (server, page) = await Open(Middle);
        await using var _ = server;

        await Link(page, "titration").HoverAsync();

        await Assertions.Expect(Card(page)).ToBeVisibleAsync();
        var line = (await Link(page, "titration").BoundingBoxAsync())!;
        Assert.InRange((await Card(page).BoundingBoxAsync())!.Y - line.Y - line.Height, 4, 12);
        Assert.Equal(0, await page.Locator(".leader").CountAsync());
    }

    private static async Task TabTo(IPage page, string text)
    {
        for (var i = 0; i < 30; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("document.activeElement.textContent") == text)
            {
                return;
            }
        }

        Assert.Fail($"Tab never came to “{text}”.");
    }

    private static async Task LongPress(IPage page, ILocator link, int slip = 0)
    {
        await link.ScrollIntoViewIfNeededAsync();
        var box = (await link.BoundingBoxAsync())!;
        var session = await page.Context.NewCDPSessionAsync(page);
        await Touch("touchStart", box.X + 10, box.Y + 8);
        if (slip > 0)
        {
            await Touch("touchMove", box.X + 10, box.Y + 8 - slip);
        }

        await page.WaitForTimeoutAsync(800);
        await Touch("touchEnd", null, null);
        await session.DetachAsync();

        Task Touch(string type, float? x, float? y) => session.SendAsync("Input.dispatchTouchEvent", new()
        {
            ["type"] = type,
            ["touchPoints"] = x is null ? Array.Empty<object>() : new[] { new Dictionary<string, object> { ["x"] = x, ["y"] = y! } },
        });
    }
}
