using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Fieldguide.Tests.Support;
using Microsoft.Playwright;

namespace Fieldguide.Tests.Browser;

/// <summary>Decks on paper: counted, measured, and the same on A4 and Letter.</summary>
public sealed partial class SheetsTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const double Millimetre = 96 / 25.4; // CSS pixels

    private async Task<(SiteServer, IPage)> Open(bool script = true)
    {
        var server = await SiteServer.Start((await DeckSite.Build()).Files);
        var page = await browser.Open(new() { JavaScriptEnabled = script, ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.GotoAsync(server.Root + DeckSite.Deck + "print/");
        if (script)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Print" }).WaitForAsync();
        }

        return (server, page);
    }

    private static async Task<int> Pages(IPage page, string format)
    {
        var pdf = await page.PdfAsync(new() { Format = format, PreferCSSPageSize = false });
        return PageObject().Count(Encoding.Latin1.GetString(pdf));
    }

    private static Task<double[]> Boxes(IPage page, string selector) => page.EvaluateAsync<double[]>(
        "s => [...document.querySelectorAll(s)].flatMap(e => { const b = e.getBoundingClientRect(), p = e.closest('.sheet-page').getBoundingClientRect(); return [b.left - p.left, b.top - p.top, b.width, b.height]; })", selector);

    private static string Round(double pixels) => (pixels / Millimetre).ToString("0", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Without_script_the_folded_cards_stand_four_to_a_sheet(string format)
    {
        var (server, page) = await Open(script: false);
        await using var _ = server;

        Assert.Equal(7 + 1, await Pages(page, format));
    }

    [Theory]
    [InlineData("Fold over, one side", "A4", 7 + 1)]
    [InlineData("Fold over, one side", "Letter", 7 + 1)]
    [InlineData("Both sides", "A4", (2 * 4) + 1)]
    [InlineData("Both sides", "Letter", (2 * 4) + 1)]
    [InlineData("Both sides, small", "A4", (2 * 3) + 1)]
    [InlineData("Both sides, small", "Letter", (2 * 3) + 1)]
    public async Task Each_layout_takes_the_pages_it_says(string layout, string format, int pages)
    {
        var (server, page) = await Open();
        await using var _ = server;

        await page.GetByRole(AriaRole.Radio, new() { Name = layout, Exact = true }).CheckAsync();

        Assert.Equal(pages, await page.Locator(".sheet-page").CountAsync());
        Assert.Equal(pages, await Pages(page, format));
    }

    [Fact]
    public async Task The_sheets_are_said_before_anything_is_printed()
    {
        var (server, page) = await Open();
        await using var _ = server;
        var state = page.Locator(".state");

        await Assertions.Expect(state).ToContainTextAsync("27 cards, 8 sheets of A4 or Letter");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Both sides", Exact = true }).CheckAsync();
        await Assertions.Expect(state).ToContainTextAsync("27 cards, 5 sheets");
        await page.GetByText("Sections", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Metals" }).UncheckAsync();
        await Assertions.Expect(state).ToContainTextAsync("3 cards, 2 sheets");
    }

    [Fact]
    public async Task Faces_are_95_by_62_millimetres_and_nothing_is_clipped()
    {
        var (server, page) = await Open();
        await using var _ = server;

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var boxes = await Boxes(page, ".unit .face");

        Assert.Equal(2 * 26, boxes.Length / 4);
        Assert.All(boxes.Chunk(4), b => Assert.Equal(("95", "62"), (Round(b[2]), Round(b[3]))));
        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('.face')].filter(f => f.scrollHeight > f.clientHeight + 1 || f.scrollWidth > f.clientWidth + 1).length"));
    }

    [Theory]
    [InlineData("Both sides", 62)]
    [InlineData("Both sides, small", 51)]
    public async Task Each_answer_lies_behind_its_question(string layout, int height)
    {
        var (server, page) = await Open();
        await using var _ = server;
        await page.GetByRole(AriaRole.Radio, new() { Name = layout, Exact = true }).CheckAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var cuts = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.two-page')].flatMap((p, n) => [...p.querySelectorAll('.cut:not(.empty)')].map(c => { const b = c.getBoundingClientRect(), s = p.getBoundingClientRect(); return [c.querySelector('.low > :last-child').textContent, n, b.left - s.left, b.top - s.top, b.width, b.height].join(' '); }))");

        foreach (var pair in cuts.Select(c => c.Split(' ')).GroupBy(c => c[0]))
        {
            var front = pair.First();
            var back = pair.Last();
            Assert.Equal(int.Parse(front[1], CultureInfo.InvariantCulture) + 1, int.Parse(back[1], CultureInfo.InvariantCulture));
            Assert.Equal("95", Round(double.Parse(front[2], CultureInfo.InvariantCulture) + double.Parse(back[2], CultureInfo.InvariantCulture)));
            Assert.Equal(front[3], back[3]);
            Assert.Equal(height.ToString(CultureInfo.InvariantCulture), Round(double.Parse(back[5], CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public async Task A_test_sheet_may_come_first()
    {
        var (server, page) = await Open();
        await using var _ = server;
        await page.GetByRole(AriaRole.Radio, new() { Name = "Both sides", Exact = true }).CheckAsync();

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Begin with a sheet to test" }).CheckAsync();

        Assert.Equal((2 * 4) + 1 + 2, await Pages(page, "A4"));
        Assert.Equal(18, await page.Locator(".cross").CountAsync());
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();
}
