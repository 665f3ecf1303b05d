using System.IO.Compression;
using Fieldguide.Tests.Support;
using Microsoft.Playwright;

namespace Fieldguide.Tests.Browser;

/// <summary>Learning a deck: by keyboard, by touch, with interruptions.</summary>
public sealed class StudyTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const int AllowedBytes = 40_000; // gzip, until the first card is shown

    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true };

    private async Task<(SiteServer, IPage)> Open(string path = StudySite.Deck, BrowserNewContextOptions? options = null)
    {
        var server = await StudySite.Serve();
        var page = await browser.Open(options);
        await page.GotoAsync(server.Root + path);
        return (server, page);
    }

    [Fact]
    public async Task Ten_cards_are_learned_by_keyboard_alone()
    {
        var (server, page) = await Open();
        await using var _ = server;
        await Assertions.Expect(page.Button("Study 10 cards")).ToBeVisibleAsync();
        for (var stops = 0; stops < 40 && await page.EvaluateAsync<string>("document.activeElement.textContent") != "Study 10 cards"; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Enter");
        var asked = new List<string>();
        while (await page.GetByRole(AriaRole.Heading, new() { Name = "Done for now" }).CountAsync() == 0)
        {
            asked.Add(await page.Locator(".study-ask").InnerTextAsync());
            await page.Keyboard.PressAsync(asked.Count % 2 == 0 ? "Space" : "Enter");
            await Assertions.Expect(page.Answer()).ToBeFocusedAsync();
            await page.Keyboard.PressAsync(asked.Count switch { 1 => "1", 2 => "2", 3 => "4", 4 => "Space", 5 => "Enter", _ => "4" });
            await Assertions.Expect(page.Answer()).ToBeHiddenAsync();
        }

        Assert.Equal(10, asked.Distinct().Count());
        Assert.Equal(["1", "2", "4", "3", "3"], (await StudySite.Log(page)).Take(5).Select(e => e.Split(' ')[1]));
        Assert.Equal(10, (await StudySite.States(page)).Count(s => s.Contains(" review ", StringComparison.Ordinal)));
        await Assertions.Expect(page.Locator(".study-figures")).ToContainTextAsync("10 cards");
    }

    [Fact]
    public async Task Ten_cards_are_learned_by_touch_with_two_grades()
    {
        var (server, page) = await Open(options: Phone);
        await using var _ = server;
        await page.Button("Study 10 cards").TapAsync();
        while (await page.GetByRole(AriaRole.Heading, new() { Name = "Done for now" }).CountAsync() == 0)
        {
            await page.Button("Turn the card").TapAsync();
            Assert.Equal(2, await page.Locator(".study-grades button:visible").CountAsync());
            await page.Locator(".study-grades").GetByRole(AriaRole.Button, new() { NameRegex = new("^Good") }).TapAsync();
            await Assertions.Expect(page.Answer()).ToBeHiddenAsync();
        }

        Assert.Equal(10, (await StudySite.States(page)).Count(s => s.Contains(" review ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Each_grade_says_when_the_card_comes_again()
    {
        var (server, page) = await Open();
        await using var _ = server;
        await page.Begin("Study");
        await page.Keyboard.PressAsync("Space");

        Assert.Equal(["Again 1 min", "Hard 6 min", "Good 10 min", "Easy 8 days"], (await page.Locator(".study-grades button").AllAsync()).Select(b => Spoken(b).Result));
        await Assertions.Expect(page.Locator(".study-say")).ToContainTextAsync("Hard still means you knew it");

        static async Task<string> Spoken(ILocator button) => $"{await button.Locator("b").InnerTextAsync()} {await button.Locator("span").InnerTextAsync()}";
    }

    [Fact]
    public async Task A_reload_in_the_middle_loses_nothing()
    {
        var (server, page) = await Open();
        await using var _ = server;
        await page.Begin("Study 10 cards");
        for (var i = 0; i < 4; i++)
        {
            await page.Grade(4);
        }

        await page.Keyboard.PressAsync("Space");
        var states = await StudySite.States(page);
        await page.ReloadAsync();

        await Assertions.Expect(page.Button("Study 6 cards")).ToBeVisibleAsync();
        Assert.Equal(4, states.Length);
        Assert.Equal(states, await StudySite.States(page));
        Assert.Equal(4, (await StudySite.Log(page)).Length);
    }

    [Fact]
    public async Task Undo_goes_back_as_many_grades_as_there_were()
    {
        var (server, page) = await Open();
        await using var _ = server;
        await page.Begin("Study 10 cards");
        var first = await page.Locator(".study-ask").InnerTextAsync();
        foreach (var grade in new[] { 4, 1, 3 })
        {
            await page.Grade(grade);
        }

        for (var left = 2; left >= 0; left--)
        {
            await page.Keyboard.PressAsync("u");
            await StudySite.Until(async () => (await StudySite.Log(page)).Length == left);
        }

        await Assertions.Expect(page.Locator(".study-ask")).ToHaveTextAsync(first);
        Assert.Empty(await StudySite.States(page));
    }

    [Fact]
    public async Task Cramming_asks_every_card_and_leaves_the_schedule_alone()
    {
        var (server, page) = await Open("flashcards/reactions/");
        await using var _ = server;
        await page.Begin("Cram all 3");
        foreach (var grade in new[] { 1, 3, 3, 3 })
        {
            await page.Grade(grade);
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Through once" })).ToBeVisibleAsync();
        Assert.Empty(await StudySite.Log(page));
    }

    [Fact]
    public async Task A_card_forgotten_eight_times_is_set_aside_and_can_be_brought_back()
    {
        var (server, page) = await Open();
        await using var _ = server;
        var id = (await StudySite.Ids(page))[3];
        await StudySite.Learned(page, id, "{ lapses: 7 }");
        await page.ReloadAsync();
        await page.Begin("Only the 1 due");
        await page.Grade(1);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Set aside" })).ToBeVisibleAsync();
        Assert.Contains(await StudySite.States(page), s => s.EndsWith(" 8 aside", StringComparison.Ordinal));

        await page.Keyboard.PressAsync("Escape");
        await page.GetByText("1 card set aside").ClickAsync();
        await page.Button("Bring it back").ClickAsync();

        await StudySite.Until(async () => !(await StudySite.States(page)).Any(s => s.EndsWith(" aside", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_card_whose_answer_changed_since_it_was_learned_comes_again_and_says_so()
    {
        var (server, page) = await Open();
        await using var _ = server;
        var id = (await StudySite.Ids(page))[2];
        await StudySite.Learned(page, id, "{ rev: 0, due: 999999, interval: 900 }");
        await page.ReloadAsync();
        await page.Begin("Only the 1 due");

        await Assertions.Expect(page.GetByText("Changed since you learned it.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_list_of_decks_asks_cards_of_all_of_them()
    {
        var (server, page) = await Open("flashcards/");
        await using var _ = server;
        await page.Begin("Cram all 17");
        var sources = new HashSet<string>();
        for (var i = 0; i < 17; i++)
        {
            await page.Keyboard.PressAsync("Space");
            await Assertions.Expect(page.Answer()).ToBeFocusedAsync();
            sources.Add(await page.Locator(".study-source a").EvaluateAsync<string>("a => a.pathname"));
            await page.Keyboard.PressAsync("3");
            await Assertions.Expect(page.Answer()).ToBeHiddenAsync();
        }

        Assert.Equal(["/repo/glassware/", "/repo/reactions/"], sources.Order());
    }

    [Fact]
    public async Task The_address_of_a_concept_asks_its_cards_alone()
    {
        var site = await StudySite.Build(("concepts/burette.md", "---\nFamily: technology\n---\n\n# Burette\n\nA burette is a tube with a tap."));
        var about = site.Files.Keys.Where(f => f.StartsWith("flashcards/", StringComparison.Ordinal) && f.Count(c => c == '/') == 2)
            .Sum(f => site.Page(f[..^"index.html".Length]).QuerySelectorAll("[data-concepts~=burette]").Length);
        Assert.NotEqual(0, about);
        await using var server = await SiteServer.Start(site.Files);
        var page = await browser.Open();

        await page.GotoAsync(server.Root + "flashcards/?concept=burette");
        await Assertions.Expect(page.Button(about == 1 ? "Cram the card" : $"Cram all {about}")).ToBeVisibleAsync();

        await page.GotoAsync(server.Root + "flashcards/?concept=alchemy");
        await Assertions.Expect(page.GetByText("No card is about alchemy")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Keys_belong_to_whatever_is_open_over_the_card_and_to_the_browser()
    {
        var (server, page) = await Open();
        await using var _ = server;
        await page.Begin("Study 10 cards");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Answer()).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Control+1");
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" })).ToContainTextAsync("Hard: I knew it, barely");
        await page.Keyboard.PressAsync("3");
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Answer()).ToBeVisibleAsync();
        Assert.Empty(await StudySite.Log(page));
    }

    [Fact]
    public async Task Without_script_the_deck_is_a_list_of_questions_whose_answers_open()
    {
        var (server, page) = await Open(options: new() { JavaScriptEnabled = false });
        await using var _ = server;
        Assert.Equal(StudySite.Cards, await page.Locator("details summary.front:visible").CountAsync());
        Assert.Equal(0, await page.Locator("button:visible").CountAsync());

        await page.Locator("summary.front").First.ClickAsync();

        await Assertions.Expect(page.Locator(".back").First).ToContainTextAsync("wide open vessel");
        await page.GotoAsync(server.Root + "progress/");
        await Assertions.Expect(page.Locator("[data-progress]")).ToContainTextAsync("takes a script");
    }

    [Theory]
    [InlineData("flashcards/glassware/", StudySite.Cards)]
    [InlineData("flashcards/plants/", 150)]
    public async Task A_phone_shows_the_first_card_for_at_most_40_kB(string deck, int cards)
    {
        await using var server = await SiteServer.Start((await StudySite.Build(("plants.md", "# Plants\n\n" + string.Concat(Enumerable.Range(0, 150).Select(Plant))))).Files);
        var page = await browser.Open(Phone);
        var sizes = new Dictionary<string, int>();
        page.Response += (_, r) => sizes[r.Url] = -1;
        await page.GotoAsync(server.Root + deck);
        await page.Button("Study 10 cards").TapAsync();
        await Assertions.Expect(page.Locator(".study-ask")).ToBeVisibleAsync();
        Assert.Equal(cards, (await StudySite.Ids(page)).Length);
        var needed = sizes.Keys.Where(u => !Path.GetFileName(u).StartsWith("rest.", StringComparison.Ordinal)).ToArray();
        foreach (var address in needed)
        {
            sizes[address] = Gzipped(await (await page.APIRequest.GetAsync(address)).BodyAsync());
        }

        var total = needed.Sum(u => sizes[u]);
        Assert.True(total <= AllowedBytes, $"{total} bytes: {string.Join(", ", needed.Select(u => $"{u[server.Root.Length..]} {sizes[u]}"))}");
        Assert.Contains(needed, u => u.EndsWith(".js", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1440)]
    public async Task Nothing_of_it_scrolls_sideways(int width)
    {
        var (server, page) = await Open(options: new() { ViewportSize = new() { Width = width, Height = 740 } });
        await using var _ = server;
        await page.Begin("Study 10 cards");
        Assert.Equal(width, await Width(page));
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Answer()).ToBeFocusedAsync();
        Assert.Equal(width, await Width(page));
        await page.GotoAsync(server.Root + "progress/");
        await Assertions.Expect(page.Button("Save a backup")).ToBeVisibleAsync();
        Assert.Equal(width, await Width(page));
    }

    private static Task<int> Width(IPage page) => page.EvaluateAsync<int>("Math.max(innerWidth, document.documentElement.scrollWidth)");

    /// <summary>A definition that compresses no better than a real one.</summary>
    private static string Plant(int number)
    {
        string[] parts = ["root", "leaf", "stem", "seed", "bark", "moss", "bloom", "thorn", "berry", "reed", "vine", "spore", "husk", "sap", "bulb", "frond", "petal", "pollen", "tuber", "twig"];
        string[] places = ["on dry slopes", "beside still water", "in deep shade", "under old oaks", "between warm stones", "along salt shores", "where snow lies late", "after a fire", "on burnt lime", "near the tree line"];
        var random = new Random(number);
        string Any(string[] words) => words[random.Next(words.Length)];
        var name = string.Concat(Enumerable.Range(0, 3).Select(_ => (char)('a' + random.Next(26)) + "aeiou"[random.Next(5)].ToString())) + Any(parts);
        return $"- **{char.ToUpperInvariant(name[0])}{name[1..]}{number}**: a {Any(parts)} with a {Any(parts)} as long as a {Any(parts)} that grows {Any(places)} and keeps its {Any(parts)} {Any(places)}.\n";
    }

    private static int Gzipped(byte[] content)
    {
        using var memory = new MemoryStream();
        using (var zip = new GZipStream(memory, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write(content);
        }

        return (int)memory.Length;
    }
}
