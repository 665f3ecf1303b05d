using System.Globalization;
using System.Text;
using Deque.AxeCore.Playwright;
using Fieldguide.Tests.Rendering.Rehearsal;
using Fieldguide.Tests.Support;
using Microsoft.Playwright;

namespace Fieldguide.Tests.Browser;

/// <summary>A plan run against a clock that the test moves.</summary>
public sealed class RehearsalTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Address = "rehearse/titration-by-hand/";
    private const int Minute = 60_000;

    private static Task<TestSite> Site() => TestSite.Build(
        ("titration.md", ScriptPagesTests.Titration),
        ("salts.md", "# Salts\n\nThey dissolve."),
        ("long.md", "# A long one\n\n## The very long procedure\n\n" + string.Concat(Enumerable.Range(1, 14).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i}. **Step with a name that goes on for a while {i}** ({i} min): {string.Join(' ', Enumerable.Repeat("words", 20))}\n")))));

    private async Task<IPage> Open(SiteServer server, BrowserNewContextOptions? options = null)
    {
        var page = await browser.Open(options ?? new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        await page.Clock.InstallAsync(new() { TimeDate = new DateTime(2026, 3, 1, 9, 0, 0, DateTimeKind.Utc) });
        await page.GotoAsync(server.Root + Address);
        await page.Clock.PauseAtAsync(new DateTime(2026, 3, 1, 10, 0, 0, DateTimeKind.Utc));
        return page;
    }

    [Fact]
    public async Task A_plan_of_45_minutes_is_rehearsed_to_its_end_and_the_splits_are_kept()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await Open(server);

        await page.GetByRole(AriaRole.Button, new() { Name = "Start the clock" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Timer)).ToHaveTextAsync("11:00");
        await Assertions.Expect(page.Locator(".hour-name")).ToHaveTextAsync("Set up");

        await page.Clock.FastForwardAsync(9 * Minute);
        await Assertions.Expect(page.GetByRole(AriaRole.Timer)).ToHaveTextAsync("2:00");
        await Assertions.Expect(page.Locator(".clock-note")).ToContainTextAsync("36:00 left in all");
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator(".hour-name")).ToHaveTextAsync("Titrate");
        await Assertions.Expect(page.Locator(".clock-note")).ToContainTextAsync("2:00 early");

        await page.Clock.FastForwardAsync(29 * Minute);
        await Assertions.Expect(page.GetByRole(AriaRole.Timer)).ToHaveTextAsync("+3:00");
        await Assertions.Expect(page.Locator(".clock-note")).ToContainTextAsync("3:00 late");
        await page.Keyboard.PressAsync("n");
        await page.Clock.FastForwardAsync(8 * Minute);
        await page.GetByRole(AriaRole.Button, new() { Name = "Finish" }).ClickAsync();

        await Assertions.Expect(page.Locator(".log-said")).ToContainTextAsync("Done in 46:00, for a plan of 45:00: +1:00.");
        Assert.Equal(["9:00−2:00", "29:00+5:00", "8:00−2:00"], await page.Locator(".splits tbody td:nth-child(3)").AllTextContentsAsync());

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".splits tfoot td").Last).ToContainTextAsync("46:00");
        await page.GotoAsync(server.Root + "rehearse/");
        await Assertions.Expect(page.Locator("[data-script-link=titration-by-hand]")).ToContainTextAsync("rehearsed once");
    }

    [Fact]
    public async Task A_page_loaded_again_goes_on_with_the_rehearsal_and_its_ticks()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await Open(server);
        await page.Keyboard.PressAsync("s");
        await page.Keyboard.PressAsync("s");
        await page.Clock.FastForwardAsync(3 * Minute);
        await page.GetByLabel("Flask swirled").First.CheckAsync();

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator(".hour-name")).ToHaveTextAsync("Titrate");
        await Assertions.Expect(page.GetByRole(AriaRole.Timer)).ToHaveTextAsync("21:00");
        await Assertions.Expect(page.Locator(".hour").GetByLabel("Flask swirled")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator(".hour-track .skipped")).ToHaveTextAsync("Set up0:00");
    }

    [Fact]
    public async Task A_pause_stops_the_clock_also_while_the_page_is_away()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await Open(server);
        await page.Keyboard.PressAsync("s");
        await page.Clock.FastForwardAsync(Minute);
        await page.Keyboard.PressAsync(" ");
        await page.Clock.FastForwardAsync(30 * Minute);
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Timer)).ToHaveTextAsync("10:00");

        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await page.Clock.FastForwardAsync(Minute);

        await Assertions.Expect(page.GetByRole(AriaRole.Timer)).ToHaveTextAsync("9:00");
    }

    [Fact]
    public async Task It_moves_on_by_itself_where_one_wants_that()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await Open(server);
        await page.Keyboard.PressAsync("s");
        await page.GetByLabel("Move on by itself").CheckAsync();

        await page.Clock.FastForwardAsync(46 * Minute);

        await Assertions.Expect(page.Locator(".log-said")).ToContainTextAsync("Done in 45:00, for a plan of 45:00: on time.");
    }

    [Fact]
    public async Task The_voice_speaks_at_changes_and_not_each_second()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await Open(server);
        await page.EvaluateAsync("window.said = []; new MutationObserver(() => window.said.push(document.querySelector('.script > [role=status]').textContent)).observe(document.querySelector('.script > [role=status]'), { childList: true })");

        await page.Keyboard.PressAsync("s");
        await page.Clock.RunForAsync(12 * Minute);

        Assert.Equal(["Set up: 11 minutes.", "One minute left.", "Time for Set up is up."], await page.EvaluateAsync<string[]>("window.said"));
    }

    [Fact]
    public async Task Something_else_to_say_is_one_key_away()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await Open(server);
        await page.Keyboard.PressAsync("s");
        await Assertions.Expect(page.Locator(".prompt p")).ToHaveTextAsync("“I read the volume at the lower edge.”");

        await page.Keyboard.PressAsync("w");

        await Assertions.Expect(page.Locator(".prompt p")).ToHaveTextAsync("“May I have the indicator, please?”");
    }

    [Fact]
    public async Task A_rehearsal_ended_by_mistake_goes_on_and_a_deleted_log_comes_back()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await Open(server);
        await page.Keyboard.PressAsync("s");
        await page.Clock.FastForwardAsync(5 * Minute);
        await page.GetByRole(AriaRole.Button, new() { Name = "End here" }).ClickAsync();
        await page.Clock.FastForwardAsync(20 * Minute);

        await page.GetByRole(AriaRole.Button, new() { Name = "Go on with it" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Timer)).ToHaveTextAsync("6:00");
        await page.Keyboard.PressAsync("n");
        await page.GetByRole(AriaRole.Button, new() { Name = "End here" }).ClickAsync();
        Assert.Equal(1, await page.Locator(".splits thead th:nth-child(n + 3)").CountAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Delete this log" }).ClickAsync();
        await Assertions.Expect(page.Locator(".splits")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(page.Locator(".splits")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_log_is_saved_as_a_table()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await Open(server);
        await page.Keyboard.PressAsync("s");
        await page.Clock.FastForwardAsync(5 * Minute);
        await page.Keyboard.PressAsync("n");
        await page.GetByRole(AriaRole.Button, new() { Name = "End here" }).ClickAsync();

        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save as a table (CSV)" }).ClickAsync());

        Assert.Equal("rehearsal-titration-by-hand.csv", file.SuggestedFilename);
        var lines = (await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.Equal("began,plan,phase,planned seconds,taken seconds,skipped", lines[0]);
        Assert.Equal("2026-03-01T10:00:00.000Z,Titration by hand,Set up,660,300,no", lines[1]);
        Assert.Equal("2026-03-01T10:00:00.000Z,Titration by hand,Titrate,1440,,no", lines[2]);
    }

    [Fact]
    public async Task Damaged_storage_neither_stops_a_rehearsal_nor_is_it_lost()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await Open(server);
        await page.EvaluateAsync("localStorage.setItem('fieldguide:/repo/:rehearsals', '[oops'); localStorage.setItem('fieldguide:/repo/:rehearsing:titration-by-hand', '{}')");
        await page.ReloadAsync();

        await page.Keyboard.PressAsync("s");
        await page.Clock.FastForwardAsync(5 * Minute);
        await page.Keyboard.PressAsync("n");
        await page.GetByRole(AriaRole.Button, new() { Name = "End here" }).ClickAsync();

        await Assertions.Expect(page.Locator(".splits")).ToBeVisibleAsync();
        Assert.Equal("[oops", await page.EvaluateAsync<string>("localStorage.getItem('fieldguide:/repo/:rehearsals:damaged')"));
    }

    [Fact]
    public async Task Without_script_it_is_a_plain_plan_with_boxes()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open(new() { JavaScriptEnabled = false });
        await page.GotoAsync(server.Root + Address);

        Assert.True(await page.GetByLabel("Flask swirled").IsVisibleAsync());
        Assert.Equal(0, await page.Locator("button:visible, select:visible").CountAsync());
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways(ColorScheme scheme, int width)
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await Open(server, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
        await page.Clock.ResumeAsync(); // axe waits by the page's own timers
        await Check("the plan");
        await page.Keyboard.PressAsync("s");
        await page.Clock.FastForwardAsync(12 * Minute);
        await Check("running late");
        await page.Keyboard.PressAsync("n");
        await Check("the second phase");
        await page.GetByRole(AriaRole.Button, new() { Name = "End here" }).ClickAsync();
        await Check("the log");
        await page.GotoAsync(server.Root + "rehearse/");
        await Check("all plans");
        await page.GotoAsync(server.Root + "rehearse/the-very-long-procedure/");
        await page.Keyboard.PressAsync("s");
        await Check("many phases");

        async Task Check(string what)
        {
            Assert.Equal(width, await page.EvaluateAsync<int>("Math.max(innerWidth, document.documentElement.scrollWidth)"));
            var found = (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical" or "moderate");
            Assert.Empty(found.Select(v => $"{what}: {v.Id}: {v.Help} {string.Join(" ", v.Nodes.Select(n => n.Html))}"));
        }
    }

    [Theory]
    [InlineData("A4", 1123)]
    [InlineData("Letter", 1056)]
    public async Task The_time_card_is_one_sheet_and_nothing_on_it_is_wider_than_the_paper(string format, int height)
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open();
        foreach (var address in new[] { Address, "rehearse/the-very-long-procedure/" })
        {
            await page.GotoAsync(server.Root + address);
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            await page.SetViewportSizeAsync((int)(((format == "A4" ? 210 : 216) - 32) * 96 / 25.4), 900);
            Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.tagName + ' ' + e.textContent.slice(0, 40))"));

            await page.EvaluateAsync("document.body.dataset.prints = 'card'");
            Assert.InRange(await page.EvaluateAsync<double>("document.querySelector('main').getBoundingClientRect().height"), 1, height - (30 * 96 / 25.4));
            var pdf = await page.PdfAsync(new() { Format = format });

            Assert.Equal(1, Pages(pdf));
        }
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Printed_boxes_are_drawn_by_borders_and_a_log_prints_by_itself(string format)
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await Open(server);
        await page.Keyboard.PressAsync("s");
        await page.Clock.FastForwardAsync(5 * Minute);
        await page.Keyboard.PressAsync("n");
        await page.GetByRole(AriaRole.Button, new() { Name = "End here" }).ClickAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.All(await page.Locator(".phase .tick input").EvaluateAllAsync<double[]>("boxes => boxes.map(b => parseFloat(getComputedStyle(b).borderTopWidth))"), w => Assert.InRange(w, 0.75, 2));
        Assert.Equal(3, Pages(await page.PdfAsync(new() { Format = format }))); // card, prompts, log
        await page.EvaluateAsync("document.body.dataset.prints = 'log'");
        Assert.Equal(0, await page.Locator(".time-card:visible, .phases:visible, .btn:visible").CountAsync());
        Assert.Equal(1, Pages(await page.PdfAsync(new() { Format = format })));
    }

    /// <summary>Page objects of the file, which Chromium does not compress.</summary>
    private static int Pages(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        return (text.Split("/Type /Page").Length - 1) - (text.Split("/Type /Pages").Length - 1);
    }
}
