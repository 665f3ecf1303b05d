using Deque.AxeCore.Playwright;
using Fieldguide.Tests.Support;
using Microsoft.Playwright;

namespace Fieldguide.Tests.Browser;

/// <summary>Checklists as a learner uses them.</summary>
public sealed class ChecklistsTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Page = "checklists/boat-ready/";

    private static readonly (string Path, string Text)[] Sample =
    [
        ("sailing.md",
            """
            # Sailing

            ## Boat ready

            **Hull (5 min):**

            - [ ] Drain *closed*
            - [ ] Rudder fixed, see [knots](knots.md)
              - [ ] pin in
            - [x] Paint dry

            **Sail:**

            - [ ] Sheets free

            ## Weather

            Wind.

            ## Common mistakes

            - No life jacket
            - Sheet made fast
            - No look behind
            """),
        ("knots.md", "# Knots\n\n## Knots to check\n\n- [ ] Bowline\n- [ ] Cleat\n\n## Rope\n\nText.\n\n## Loop\n\nText.\n"),
    ];

    private static Task<TestSite> Site() => TestSite.Build(["LinkRoot=/repo/"], Sample);

    private static ILocator Box(IPage page, string name) => page.GetByRole(AriaRole.Checkbox, new() { Name = name });

    private static ILocator Count(IPage page) => page.Locator("[data-count]");

    [Fact]
    public async Task Ticks_are_there_after_a_reload_and_in_the_guide_itself()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open();
        await page.GotoAsync(server.Root + Page);
        await Assertions.Expect(Count(page)).ToHaveTextAsync("1 of 5");

        await page.GetByText("Sheets free").ClickAsync();
        await Box(page, "pin in").CheckAsync();
        await page.ReloadAsync();

        await Assertions.Expect(Box(page, "Sheets free")).ToBeCheckedAsync();
        await Assertions.Expect(Box(page, "pin in")).ToBeCheckedAsync();
        await Assertions.Expect(Box(page, "Drain closed")).Not.ToBeCheckedAsync();
        await Assertions.Expect(Count(page)).ToHaveTextAsync("3 of 5");

        await page.GotoAsync(server.Root + "sailing/");
        await Assertions.Expect(Box(page, "Sheets free")).ToBeCheckedAsync();
        await Box(page, "Drain closed").CheckAsync();
        await page.GotoAsync(server.Root + Page);
        await Assertions.Expect(Count(page)).ToHaveTextAsync("4 of 5");
    }

    [Fact]
    public async Task What_the_author_ticked_can_be_unticked_for_good()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open();
        await page.GotoAsync(server.Root + Page);

        await Box(page, "Paint dry").UncheckAsync();
        await page.ReloadAsync();

        await Assertions.Expect(Box(page, "Paint dry")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task Reset_clears_all_and_can_be_undone_until_the_next_tick()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open();
        await page.GotoAsync(server.Root + Page);
        await Box(page, "Sheets free").CheckAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Reset" }).ClickAsync();
        await Assertions.Expect(Count(page)).ToHaveTextAsync("0 of 5");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo reset" }).ClickAsync();
        await Assertions.Expect(Count(page)).ToHaveTextAsync("2 of 5");
        await Assertions.Expect(Box(page, "Sheets free")).ToBeCheckedAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Reset" }).ClickAsync();
        await Box(page, "Drain closed").CheckAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Undo reset" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Another_tab_shows_what_was_ticked_here()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open();
        await page.GotoAsync(server.Root + Page);
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(server.Root + "sailing/");

        await Box(page, "Drain closed").CheckAsync();

        await Assertions.Expect(Box(other, "Drain closed")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Without_script_the_boxes_are_plain_boxes_and_no_control_is_shown_that_would_need_one()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open(new() { JavaScriptEnabled = false });
        await page.GotoAsync(server.Root + Page);

        await page.GetByText("Sheets free").ClickAsync();

        await Assertions.Expect(Box(page, "Sheets free")).ToBeCheckedAsync();
        Assert.Equal(0, await page.Locator("button:visible, fieldset:visible").CountAsync());
    }

    [Fact]
    public async Task By_keyboard_a_box_is_reached_and_ticked_by_space()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open();
        await page.GotoAsync(server.Root + Page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Sailing" }).Last.FocusAsync();

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");

        await Assertions.Expect(Box(page, "Drain closed")).ToBeCheckedAsync();
        Assert.NotEqual("none", await Box(page, "Drain closed").EvaluateAsync<string>("b => getComputedStyle(b).outlineStyle"));
    }

    [Theory]
    [InlineData("Blank", 0, 5)]
    [InlineData("My ticks", 2, 5)]
    [InlineData("What is left", 0, 3)]
    public async Task Printed_are_empty_boxes_unless_something_else_is_chosen(string choice, int ticked, int items)
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open();
        await page.GotoAsync(server.Root + Page);
        await Box(page, "Sheets free").CheckAsync();

        await page.GetByText(choice, new() { Exact = true }).ClickAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var boxes = page.Locator(".sheet input:visible");
        Assert.Equal(items, await boxes.CountAsync());
        Assert.Equal(ticked, await boxes.EvaluateAllAsync<int>("all => all.filter(b => b.checked && getComputedStyle(b, '::before').display !== 'none').length"));
        await Assertions.Expect(page.Locator(".sheet-tools")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".blanks")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_guide_printed_with_ticks_on_the_screen_has_empty_boxes()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open();
        await page.GotoAsync(server.Root + "sailing/");
        await Box(page, "Drain closed").CheckAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("none", await Box(page, "Drain closed").EvaluateAsync<string>("b => getComputedStyle(b, '::before').display"));
    }

    [Fact]
    public async Task Copied_is_Markdown_with_the_ticks_of_now()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await page.GotoAsync(server.Root + Page);
        await Box(page, "pin in").CheckAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy as Markdown" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Copied")).ToBeVisibleAsync();

        Assert.Equal(
            $"""
            ## Boat ready

            From [Sailing](<{server.Root}sailing/#boat-ready>)

            ### Hull (5 min)

            - [ ] Drain *closed*
            - [ ] Rudder fixed, see [knots](<{server.Root}knots/>)
              - [x] pin in
            - [x] Paint dry

            ### Sail

            - [ ] Sheets free

            """.ReplaceLineEndings("\n"),
            await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Several_lists_are_chosen_on_the_page_of_all_and_come_together_with_their_ticks()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open();
        await page.GotoAsync(server.Root + Page);
        await Box(page, "Sheets free").CheckAsync();
        await page.GotoAsync(server.Root + "checklists/");
        await Assertions.Expect(page.Locator("li[data-list=boat-ready] .done")).ToHaveTextAsync(" 1 ticked");

        await Box(page, "Print Boat ready").CheckAsync();
        await Box(page, "Print Knots to check").CheckAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Print 2 lists" }).ClickAsync();

        await Assertions.Expect(page.Locator(".sheet")).ToHaveCountAsync(2);
        await Assertions.Expect(Box(page, "Sheets free")).ToBeCheckedAsync();
        await Assertions.Expect(Count(page)).ToHaveTextAsync("2 of 7");
        Assert.Equal(server.Root + "sailing/#boat-ready", await page.GetByRole(AriaRole.Link, new() { Name = "Sailing" }).Last.EvaluateAsync<string>("a => a.href"));
    }

    [Fact]
    public async Task A_list_that_is_not_there_is_named_and_the_others_are_shown()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open();

        await page.GotoAsync(server.Root + "checklists/print/?lists=gone,boat-ready");

        await Assertions.Expect(page.GetByText("Could not be loaded: gone.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".sheet")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Axe_finds_nothing_serious_and_nothing_scrolls_sideways(ColorScheme scheme, int width)
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
        foreach (var path in new[] { "checklists/", Page, "checklists/sailing-common-mistakes/", "checklists/print/?lists=boat-ready", "sailing/" })
        {
            await page.GotoAsync(server.Root + path);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var found = (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical" or "moderate");

            Assert.Empty(found.Select(v => $"/{path} {v.Id}: {v.Help} {string.Join(" ", v.Nodes.Select(n => n.Html))}"));
            Assert.Equal(width, await page.EvaluateAsync<int>("Math.max(innerWidth, document.documentElement.scrollWidth)"));
        }
    }
}
