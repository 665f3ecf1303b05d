using System.Text.Json;
using Fieldguide.Tests.Support;
using Microsoft.Playwright;

namespace Fieldguide.Tests.Browser;

/// <summary>What was learned is not lost: by closing, by another tab, by a full or forbidden storage, by another browser.</summary>
public sealed class StudyKeepingTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Denied =
        """
        Object.defineProperty(window, "indexedDB", { get() { throw new DOMException("denied", "SecurityError"); } });
        Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });
        """;

    /// <summary>Storage that is full until the page's <c>full</c> is false.</summary>
    private const string Full =
        """
        window.full = true;
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (...all) {
          if (window.full) { this.transaction.abort(); throw new DOMException("full", "QuotaExceededError"); }
          return put.apply(this, all);
        };
        """;

    [Fact]
    public async Task Where_storage_is_denied_that_is_said_and_study_goes_on()
    {
        await using var server = await StudySite.Serve();
        var page = await browser.Open();
        var problems = new List<string>();
        page.PageError += (_, e) => problems.Add(e);
        await page.AddInitScriptAsync(Denied);
        await page.GotoAsync(server.Root + StudySite.Deck);

        await Assertions.Expect(page.GetByText("This browser keeps nothing for this site")).ToBeVisibleAsync();
        await page.Begin("Study 10 cards");
        for (var i = 0; i < 10; i++)
        {
            await page.Grade(4);
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Done for now" })).ToBeVisibleAsync();
        var saved = await Download(page, "Save to a file");
        Assert.Equal(10, saved.GetProperty("cards").GetArrayLength());
        Assert.Equal(10, saved.GetProperty("log").GetArrayLength());
        Assert.Empty(problems);
    }

    [Fact]
    public async Task Where_storage_is_full_that_is_said_and_every_grade_is_saved_once_there_is_room()
    {
        await using var server = await StudySite.Serve();
        var page = await browser.Open();
        await page.AddInitScriptAsync(Full);
        await page.GotoAsync(server.Root + StudySite.Deck);
        await page.Begin("Study 10 cards");
        await page.Grade(4);
        await page.Grade(4);

        await Assertions.Expect(page.GetByText("its storage is full")).ToBeVisibleAsync();
        Assert.Empty(await StudySite.Log(page));

        await page.EvaluateAsync("window.full = false");
        await page.Grade(4);

        await Assertions.Expect(page.GetByText("its storage is full")).ToHaveCountAsync(0);
        Assert.Equal(3, (await StudySite.Log(page)).Length);
        Assert.Equal(3, (await StudySite.States(page)).Length);
    }

    [Fact]
    public async Task Two_tabs_at_once_save_each_grade_and_ask_no_card_twice()
    {
        await using var server = await StudySite.Serve();
        var first = await browser.Open();
        await first.GotoAsync(server.Root + StudySite.Deck);
        await first.Begin("Study 10 cards");
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(server.Root + StudySite.Deck);
        await second.Begin("Study 10 cards");
        var same = await first.Locator(".study-ask").InnerTextAsync();
        Assert.Equal(same, await second.Locator(".study-ask").InnerTextAsync());

        await first.Grade(4);
        await Assertions.Expect(second.Locator(".study-ask")).Not.ToHaveTextAsync(same);
        await second.Grade(4);
        await Assertions.Expect(first.Locator(".study-ask")).ToHaveTextAsync(await second.Locator(".study-ask").InnerTextAsync());
        await first.Grade(1);

        var log = await StudySite.Log(first);
        Assert.Equal(["4", "4", "1"], log.Select(l => l.Split(' ')[1]));
        Assert.Equal(3, log.Select(l => l.Split(' ')[0]).Distinct().Count());
    }

    [Fact]
    public async Task A_grade_given_in_another_tab_since_is_not_undone()
    {
        await using var server = await StudySite.Serve();
        var first = await browser.Open();
        await first.GotoAsync(server.Root + StudySite.Deck);
        await first.Begin("Study 10 cards");
        await first.Grade(1);
        var id = (await StudySite.Log(first))[0].Split(' ')[0];
        await StudySite.Learned(first, id, "{ last: Date.now() + 60000 }");

        await first.Keyboard.PressAsync("u");

        await Assertions.Expect(first.GetByText("Not undone: the card was graded again in another tab.")).ToHaveCountAsync(1);
        Assert.Single(await StudySite.Log(first));
    }

    [Fact]
    public async Task A_backup_taken_to_another_browser_brings_everything_and_twice_is_as_once()
    {
        await using var server = await StudySite.Serve();
        var here = await browser.Open();
        await here.GotoAsync(server.Root + StudySite.Deck);
        await here.Begin("Study 10 cards");
        for (var i = 0; i < 5; i++)
        {
            await here.Grade(i == 2 ? 1 : 4);
        }

        await here.EvaluateAsync("""localStorage.setItem("fieldguide:/repo/:tick:box-1", '{"at":"2030-05-01T08:00:00.000Z","on":true}')""");
        await here.GotoAsync(server.Root + "progress/");
        var file = await DownloadFile(here, "Save a backup");

        var there = await browser.Open();
        await there.GotoAsync(server.Root + "progress/");
        for (var times = 0; times < 2; times++)
        {
            await there.GetByLabel("Backup file").SetInputFilesAsync(file);
            await Assertions.Expect(there.GetByText("holds 5 cards, 5 grades, 1 tick")).ToBeVisibleAsync();
            await there.GetByRole(AriaRole.Button, new() { Name = "Restore", Exact = true }).ClickAsync();
            await Assertions.Expect(there.GetByText("Restored: 5 cards, 5 grades, 1 tick.")).ToBeVisibleAsync();

            Assert.Equal(await StudySite.States(here), await StudySite.States(there));
            Assert.Equal(await StudySite.Log(here), await StudySite.Log(there));
            Assert.Contains("2030-05-01", await there.EvaluateAsync<string>("""localStorage.getItem("fieldguide:/repo/:tick:box-1")"""), StringComparison.Ordinal);
        }

        await Assertions.Expect(there.Locator(".study-figures")).ToContainTextAsync("5");
    }

    [Fact]
    public async Task A_file_that_is_no_backup_is_refused_and_changes_nothing()
    {
        await using var server = await StudySite.Serve();
        var page = await browser.Open();
        await page.GotoAsync(server.Root + "progress/");
        await page.GetByLabel("Backup file").SetInputFilesAsync(new FilePayload { Name = "notes.json", MimeType = "application/json", Buffer = "{\"cards\": ["u8.ToArray() });

        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "it is not JSON, or it was cut short" })).ToBeVisibleAsync();
        Assert.Empty(await StudySite.States(page));
    }

    [Fact]
    public async Task What_a_newer_program_saved_is_kept_and_what_is_damaged_is_set_aside()
    {
        await using var server = await StudySite.Serve();
        var page = await browser.Open();
        await page.GotoAsync(server.Root + StudySite.Deck);
        var ids = await StudySite.Ids(page);
        await StudySite.Learned(page, ids[0], "{ v: 2 }");
        await StudySite.Learned(page, ids[1], "{ stability: 'much' }");
        await page.ReloadAsync();

        await Assertions.Expect(page.GetByText("1 card was saved by a newer version of this site.")).ToBeVisibleAsync();
        await page.Begin("Study 10 cards");
        await page.Grade(4);
        Assert.Equal(2, (await StudySite.States(page)).Length);
        Assert.Contains(await StudySite.States(page), s => s.StartsWith(ids[0], StringComparison.Ordinal));
        Assert.Equal(1, await page.EvaluateAsync<int>(
            """
            async () => {
              const open = indexedDB.open("fieldguide:/repo/");
              const db = await new Promise((done) => { open.onsuccess = () => done(open.result); });
              const all = db.transaction("aside").objectStore("aside").count();
              await new Promise((done) => { all.onsuccess = done; });
              db.close();
              return all.result;
            }
            """));
    }

    [Fact]
    public async Task Starting_over_asks_first_and_then_forgets_everything()
    {
        await using var server = await StudySite.Serve();
        var page = await browser.Open();
        await page.GotoAsync(server.Root + StudySite.Deck);
        await page.Begin("Study 10 cards");
        await page.Grade(4);
        await page.GotoAsync(server.Root + "progress/");
        await page.Button("Start over").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Keep it" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.Single(await StudySite.States(page));

        await page.Button("Start over").ClickAsync();
        await page.Button("Delete my progress").ClickAsync();

        await Assertions.Expect(page.GetByText("All progress of this site is deleted")).ToBeVisibleAsync();
        Assert.Empty(await StudySite.States(page));
        Assert.Empty(await StudySite.Log(page));
    }

    [Fact]
    public async Task A_backup_is_asked_for_after_fifty_grades()
    {
        await using var server = await StudySite.Serve();
        var page = await browser.Open();
        await page.GotoAsync(server.Root + StudySite.Deck);
        await page.EvaluateAsync(
            """
            async () => {
              const open = indexedDB.open("fieldguide:/repo/");
              const db = await new Promise((done) => { open.onsuccess = () => done(open.result); });
              const put = db.transaction("meta", "readwrite").objectStore("meta").put({ v: 1, first: Date.now(), saved: null, asked: null, grades: 49 }, "backup");
              await new Promise((done) => { put.onsuccess = done; });
              db.close();
            }
            """);
        await page.ReloadAsync();
        await page.Begin("Study 10 cards");
        await page.Grade(4);
        await Assertions.Expect(page.GetByText("50 grades since the last backup.")).ToBeVisibleAsync();

        await DownloadFile(page, "Save a backup");

        await Assertions.Expect(page.GetByText("grades since the last backup.")).ToHaveCountAsync(0);
    }

    private static async Task<FilePayload> DownloadFile(IPage page, string button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Button(button).First.ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, TestContext.Current.CancellationToken);
        Assert.Matches(@"^fieldguide-progress-\d{4}-\d\d-\d\d\.json$", download.SuggestedFilename);
        return new() { Name = download.SuggestedFilename, MimeType = "application/json", Buffer = memory.ToArray() };
    }

    private static async Task<JsonElement> Download(IPage page, string button) =>
        JsonDocument.Parse((await DownloadFile(page, button)).Buffer).RootElement;
}
