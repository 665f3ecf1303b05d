using Fieldguide.Tests.Support;
using Microsoft.Playwright;

namespace Fieldguide.Tests.Browser;

/// <summary>Tables as drills: covered, answered cell by cell, graded as the cards they are, and blank on paper.</summary>
public sealed class DrillTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static ILocator Covered(IPage page) => page.Locator("td.covered");

    private async Task<(SiteServer, IPage)> Open()
    {
        var server = await SiteServer.Start((await DeckSite.Build()).Files);
        var page = await browser.Open(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.GotoAsync(server.Root + DeckSite.Guide);
        return (server, page);
    }

    private static Task Begin(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Drill this table" }).ClickAsync();

    [Fact]
    public async Task Nothing_is_loaded_until_a_drill_begins()
    {
        var (server, page) = await Open();
        await using var _ = server;

        Assert.Equal(0, await page.EvaluateAsync<int>("performance.getEntriesByType('resource').filter(r => r.name.includes('drill')).length"));
        await Begin(page);
        await Assertions.Expect(Covered(page)).ToHaveCountAsync(DeckSite.Cells);
    }

    [Fact]
    public async Task A_column_or_a_row_can_be_covered_alone()
    {
        var (server, page) = await Open();
        await using var _ = server;
        await Begin(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Symbol", Exact = true }).ClickAsync();
        await Assertions.Expect(Covered(page)).ToHaveCountAsync(12);

        await page.GetByRole(AriaRole.Button, new() { Name = "cover row" }).First.ClickAsync();
        await Assertions.Expect(Covered(page)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Cells_are_answered_by_keyboard_alone_and_feed_their_cards()
    {
        var (server, page) = await Open();
        await using var _ = server;
        await Begin(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Iron, Symbol: show the answer" })).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Iron, Use: show the answer" })).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".drill-tools [role=status]")).ToHaveTextAsync("1 of 1 known, 23 to answer");

        var id = (await page.Locator("table[data-cards]").GetAttributeAsync("data-cards"))!.Split(',', '|')[1];
        await page.WaitForFunctionAsync(
            """
            async id => {
              for (const { name } of await indexedDB.databases()) {
                const db = await new Promise((done) => { const r = indexedDB.open(name); r.onsuccess = () => done(r.result); });
                for (const store of db.objectStoreNames) {
                  const all = await new Promise((done) => { const r = db.transaction(store).objectStore(store).getAll(); r.onsuccess = () => done(r.result); });
                  if (all.some((v) => v?.id === id && v?.reps === 1)) { db.close(); return true; }
                }
                db.close();
              }
              return false;
            }
            """, id);
    }

    [Fact]
    public async Task Leaving_shows_the_table_as_it_was()
    {
        var (server, page) = await Open();
        await using var _ = server;
        var before = await page.Locator("table[data-cards]").InnerTextAsync();
        await Begin(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Leave the drill" }).ClickAsync();

        Assert.Equal(before, await page.Locator("table[data-cards]").InnerTextAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Drill this table" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_paper_the_cells_are_blank_and_the_answers_overleaf()
    {
        var (server, page) = await Open();
        await using var _ = server;
        await page.EvaluateAsync("() => { window.print = () => { window.printed = document.querySelector('.drill-sheet').cloneNode(true); }; }");
        await Begin(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Print it blank" }).ClickAsync();

        Assert.Equal(DeckSite.Cells, await page.EvaluateAsync<int>("[...printed.querySelectorAll('.drill-page:first-child td.gap')].filter(c => c.textContent === '').length"));
        Assert.Equal("Metals: answers", await page.EvaluateAsync<string>("printed.querySelector('.drill-page:last-child h1').textContent"));
        Assert.Equal("Ir0", await page.EvaluateAsync<string>("printed.querySelector('.drill-page:last-child tbody td:nth-child(2)').textContent"));
    }
}
