using Deque.AxeCore.Playwright;
using Fieldguide.Tests.Support;
using Microsoft.Playwright;

namespace Fieldguide.Tests.Browser;

/// <summary>The desk and the page of figures for everyone: contrast, names, roles, targets.</summary>
public sealed class StudyLooksTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Axe_finds_nothing_at_any_stage_of_studying(ColorScheme scheme, int width)
    {
        await using var server = await StudySite.Serve();
        var page = await browser.Open(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
        await page.GotoAsync(server.Root + "flashcards/reactions/");
        await StudySite.Learned(page, (await StudySite.Ids(page))[0], "{ lapses: 8, suspended: true }");
        await page.ReloadAsync();
        await page.GetByText("1 card set aside").ClickAsync();
        await Check(page, "start");
        await page.Begin("Study 2 cards");
        await Check(page, "question");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Answer()).ToBeFocusedAsync();
        await Check(page, "answer");
        await page.Keyboard.PressAsync("1");
        await Assertions.Expect(page.Answer()).ToBeHiddenAsync();
        await page.Grade(4);
        await page.Grade(4);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Done for now" })).ToBeVisibleAsync();
        await Check(page, "end");
        await page.GotoAsync(server.Root + "progress/");
        await Assertions.Expect(page.Button("Save a backup").First).ToBeVisibleAsync();
        await Check(page, "progress");
        await page.Button("Start over").ClickAsync();
        await Check(page, "starting over");
    }

    [Fact]
    public async Task Every_control_on_a_phone_is_at_least_44_pixels_high()
    {
        await using var server = await StudySite.Serve();
        var page = await browser.Open(new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });
        await page.GotoAsync(server.Root + StudySite.Deck);
        await page.Begin("Study 10 cards");
        await page.Button("Turn the card").TapAsync();
        await Assertions.Expect(page.Answer()).ToBeVisibleAsync();
        Assert.Empty(await Small());
        await page.GotoAsync(server.Root + "progress/");
        await Assertions.Expect(page.Button("Save a backup")).ToBeVisibleAsync();
        Assert.Empty(await Small());

        Task<string[]> Small() => page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll(":is(.study, .study-progress) :is(button, .btn, input:not(.unseen), summary)")]
              .filter((e) => e.checkVisibility() && !e.closest("dialog") && e.getBoundingClientRect().height < 44 && (e.closest("label")?.getBoundingClientRect().height ?? 0) < 44)
              .map((e) => e.outerHTML)
            """);
    }

    [Fact]
    public async Task Question_and_answer_are_announced_and_the_focus_follows()
    {
        await using var server = await StudySite.Serve();
        var page = await browser.Open();
        await page.GotoAsync(server.Root + StudySite.Deck);
        await page.Begin("Study 10 cards");
        var spoken = page.Locator(".study > [role=status]");

        await Assertions.Expect(spoken).ToHaveTextAsync("Question 1 of 10: What is a beaker?");
        await Assertions.Expect(page.Button("Turn the card")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");

        await Assertions.Expect(spoken).ToContainTextAsync("Answer: a wide open vessel");
        await Assertions.Expect(page.Answer()).ToBeFocusedAsync();
    }

    private static async Task Check(IPage page, string stage)
    {
        var found = (await page.RunAxe()).Violations;
        Assert.Empty(found.Select(v => $"{stage}: {v.Id}: {v.Help} {string.Join(" ", v.Nodes.Select(n => n.Html))}"));
    }
}
