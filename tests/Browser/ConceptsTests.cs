using Deque.AxeCore.Playwright;
using Fieldguide.Tests.Support;
using Microsoft.Playwright;

namespace Fieldguide.Tests.Browser;

/// <summary>Concept pages and their index as a reader meets them.</summary>
public sealed class ConceptsTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Index = "concepts/";
    private static readonly string[] Kinds = [Index, "concepts/titration/", "concepts/yield-or-purity/", ConceptPagesSite.Guide];

    private async Task<(SiteServer, IPage)> Open(string path, BrowserNewContextOptions? options = null)
    {
        var server = await SiteServer.Start(ConceptPagesSite.Files());
        var page = await browser.Open(options ?? new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        await page.GotoAsync(server.Root + path);
        return (server, page);
    }

    private static ILocator Shown(IPage page, string part) => page.Locator($"{part} li[data-name]:visible");

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Axe_finds_nothing_on_concepts_and_their_index(ColorScheme scheme, int width)
    {
        var (server, page) = await Open("", new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
        await using var _ = server;
        foreach (var path in Kinds)
        {
            await page.GotoAsync(server.Root + path);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

            var found = (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical" or "moderate");

            Assert.Empty(found.Select(v => $"/{path} {v.Id}: {v.Help} {string.Join(" ", v.Nodes.Select(n => n.Html))}"));
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(700)]
    [InlineData(1440)]
    public async Task No_page_scrolls_sideways(int width)
    {
        var (server, page) = await Open("", new() { ViewportSize = new() { Width = width, Height = 800 } });
        await using var _ = server;
        foreach (var path in Kinds)
        {
            await page.GotoAsync(server.Root + path);

            Assert.Equal(width, await page.EvaluateAsync<int>("Math.max(innerWidth, document.documentElement.scrollWidth)"));
        }
    }

    [Fact]
    public async Task Typing_shortens_the_index_and_says_how_many_are_left()
    {
        var (server, page) = await Open(Index);
        await using var _ = server;
        var filter = page.GetByLabel("Find a concept");

        await filter.FillAsync("back TITRATION");
        Assert.Equal(1, await Shown(page, ".fam").CountAsync());
        Assert.Equal(1, await Shown(page, ".az").CountAsync());
        await Assertions.Expect(page.Locator(".filter [role=status]")).ToHaveTextAsync("1 found");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Metrics" })).ToBeHiddenAsync();

        await filter.FillAsync("elan");
        await Assertions.Expect(Shown(page, ".fam")).ToContainTextAsync("Élan’s reagent");

        await filter.FillAsync("no such thing");
        await Assertions.Expect(page.Locator(".filter [role=status]")).ToHaveTextAsync("None has such a name");

        await filter.FillAsync("");
        Assert.Equal(12, await Shown(page, ".fam").CountAsync());
        await Assertions.Expect(page.Locator(".filter [role=status]")).ToBeEmptyAsync();
    }

    [Fact]
    public async Task By_keyboard_the_filter_comes_before_the_names_and_hidden_names_are_no_stops()
    {
        var (server, page) = await Open(Index);
        await using var _ = server;
        await page.GetByLabel("Find a concept").FocusAsync();

        await page.Keyboard.TypeAsync("yield or");
        await page.Keyboard.PressAsync("Tab");

        Assert.Equal("Yield or purity", await page.EvaluateAsync<string>("document.activeElement.textContent.trim()"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(server.Root + "concepts/yield-or-purity/");
    }

    [Fact]
    public async Task Without_script_the_index_is_whole_and_has_no_filter()
    {
        var (server, page) = await Open(Index, new() { JavaScriptEnabled = false });
        await using var _ = server;

        Assert.Equal(12, await Shown(page, ".fam").CountAsync());
        Assert.Equal(12, await Shown(page, ".az").CountAsync());
        Assert.Equal(0, await page.Locator("main input:visible, main button:visible").CountAsync());
    }

    [Fact]
    public async Task A_link_to_a_family_or_a_letter_brings_it_below_the_bar()
    {
        var (server, page) = await Open(Index, new() { ViewportSize = new() { Width = 900, Height = 300 } });
        await using var _ = server;

        await page.GetByRole(AriaRole.Link, new() { Name = "Reagents 2" }).ClickAsync();

        var bar = (await page.Locator(".bar").BoundingBoxAsync())!;
        var heading = (await page.GetByRole(AriaRole.Heading, new() { Name = "Reagents" }).BoundingBoxAsync())!;
        Assert.InRange(heading.Y, bar.Y + bar.Height, 250);
    }

    [Theory]
    [InlineData(1440, true)]
    [InlineData(400, false)]
    public async Task The_sides_of_a_tradeoff_stand_beside_each_other_where_there_is_room(int width, bool beside)
    {
        var (server, page) = await Open("concepts/yield-or-purity/", new() { ViewportSize = new() { Width = width, Height = 900 } });
        await using var _ = server;

        var one = (await page.Locator(".sides > li").Nth(0).BoundingBoxAsync())!;
        var other = (await page.Locator(".sides > li").Nth(1).BoundingBoxAsync())!;

        Assert.Equal(beside, Math.Abs(one.Y - other.Y) < 1);
        Assert.Equal(beside, other.X >= one.X + one.Width - 1);
    }

    [Fact]
    public async Task No_two_texts_of_the_map_touch_as_the_browser_sets_them()
    {
        var (server, page) = await Open("concepts/titration/");
        await using var _ = server;

        var touching = await page.EvaluateAsync<string[]>("""
            () => {
              const boxes = [...document.querySelectorAll('.map text, .map use')].map(e => [e.textContent, e.getBoundingClientRect()]);
              const frame = document.querySelector('.map').getBoundingClientRect();
              return boxes.flatMap(([a, r], i) => [
                ...(r.left < frame.left || r.right > frame.right || r.top < frame.top || r.bottom > frame.bottom ? [a + ' leaves'] : []),
                ...boxes.slice(0, i).filter(([b, s]) => r.left < s.right - 0.5 && s.left < r.right - 0.5 && r.top + 3 < s.bottom - 3 && s.top + 3 < r.bottom - 3).map(([b]) => a + ' / ' + b)]);
            }
            """);

        Assert.Empty(touching);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_paper_the_folded_lines_of_a_page_lie_open(bool script)
    {
        var (server, page) = await Open("concepts/titration/", new() { JavaScriptEnabled = script });
        await using var _ = server;
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var folded = page.Locator(".place details li").First;

        if (script)
        {
            await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        }

        Assert.True((await folded.BoundingBoxAsync())!.Height > 5);
        Assert.Equal(0, await page.Locator(".place summary:visible, .filter:visible, .bar:visible").CountAsync());
    }
}
