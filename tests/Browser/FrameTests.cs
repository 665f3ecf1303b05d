using Fieldguide.Tests.Support;
using Microsoft.Playwright;

namespace Fieldguide.Tests.Browser;

/// <summary>The ways from any page to concepts, cards, lists and rehearsals, and the pages that list them, at every width.</summary>
public sealed class FrameTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Practice = "Concepts,Flashcards,Checklists,Rehearse";

    private static readonly (string Path, string Text)[] Feature =
    [
        ("concepts/molar-mass.md", "---\ntitle: Molar mass\nfamily: metric\nsummary: The mass of one mole.\n---\n"),
        ("bench/titration.md",
            """
            # Titration

            It needs the molar mass of the acid.

            ## Before you begin

            - [ ] Rinse the burette
            - [ ] Weigh the flask
            - [ ] Read the level

            ## The hour

            | Phase | Minutes |
            |---|---|
            | Rinse | 10 |
            | Titrate | 35 |
            | Compute | 15 |

            ## Acids

            | Acid | Strength | Protons |
            |---|---|---|
            | Hydrochloric | strong | one |
            | Sulphuric | strong | two |
            | Acetic | weak | one |
            """),
    ];

    private static readonly string[] Pages =
    [
        "", "bench/", "bench/titration/", "concepts/", "concepts/molar-mass/", "flashcards/", "flashcards/titration/", "flashcards/titration/print/",
        "progress/", "checklists/", "checklists/before-you-begin/", "checklists/print/", "rehearse/", "rehearse/the-hour/", "no/such/page",
    ];

    private static async Task<SiteServer> Serve() => await SiteServer.Start((await StudySite.Build(Feature)).Files);

    [Theory]
    [InlineData(801)]
    [InlineData(900)]
    [InlineData(1201)]
    [InlineData(1440)]
    public async Task From_every_page_the_bar_leads_to_each_feature_in_their_order(int width)
    {
        await using var server = await Serve();
        var page = await browser.Open(new() { ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var path in Pages)
        {
            await page.GotoAsync(server.Root + path);
            var shown = await page.Locator(".bar-nav a:visible").AllTextContentsAsync();

            Assert.EndsWith(Practice, string.Join(',', shown), StringComparison.Ordinal);
            Assert.Equal(0, await page.EvaluateAsync<int>("(() => { const b = document.querySelector('.bar-in'); return b.scrollWidth - b.clientWidth; })()"));
        }
    }

    [Theory]
    [InlineData(true, "bench/titration/")]
    [InlineData(false, "bench/titration/")]
    [InlineData(true, "")]
    [InlineData(false, "")]
    [InlineData(true, "404.html")]
    public async Task On_a_phone_the_menu_leads_to_each_feature_with_script_and_without(bool script, string path)
    {
        await using var server = await Serve();
        var page = await browser.Open(new() { ViewportSize = new() { Width = 360, Height = 640 }, JavaScriptEnabled = script, BypassCSP = true });
        await page.GotoAsync(server.Root + path);
        await Assertions.Expect(page.Locator(".bar-nav")).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Contents of the guide" }).ClickAsync();

        Assert.Equal(Practice, string.Join(',', await page.Locator(".nav .practice a:visible").AllTextContentsAsync()));
        foreach (var link in await page.Locator(".nav .practice a").AllAsync())
        {
            await Assertions.Expect(link).ToBeInViewportAsync();
        }
    }

    [Fact]
    public async Task In_a_menu_that_scrolled_to_the_page_the_features_stay_in_sight()
    {
        var many = Enumerable.Range(1, 60).Select(i => ($"salts/s{i:00}.md", $"# Salt {i}\n\nText."));
        await using var server = await SiteServer.Start((await StudySite.Build([.. Feature, .. many])).Files);
        var page = await browser.Open(new() { ViewportSize = new() { Width = 360, Height = 640 } });
        await page.GotoAsync(server.Root + "salts/s55/");

        await page.GetByRole(AriaRole.Button, new() { Name = "Contents of the guide" }).ClickAsync();

        await Assertions.Expect(page.Locator(".nav a[aria-current=page]")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(".nav .practice a").First).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(900)]
    public async Task No_page_of_a_feature_scrolls_sideways(int width)
    {
        await using var server = await Serve();
        var page = await browser.Open(new() { ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var path in Pages)
        {
            var answer = await page.GotoAsync(server.Root + path);

            Assert.Equal($"{path} {(path == "no/such/page" ? 404 : 200)}", $"{path} {answer!.Status}");
            Assert.Equal($"{path} {width}", $"{path} {await page.EvaluateAsync<int>("Math.max(innerWidth, document.documentElement.scrollWidth)")}");
        }
    }

    [Theory]
    [InlineData(360)]
    [InlineData(900)]
    public async Task A_deck_in_the_index_has_its_name_left_of_its_count_and_above_what_it_is_about(int width)
    {
        await using var server = await Serve();
        var page = await browser.Open(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await page.GotoAsync(server.Root + "flashcards/");

        var decks = await page.Locator(".decks li").AllAsync();
        Assert.NotEmpty(decks);
        foreach (var deck in decks)
        {
            var (row, name, count, about) = (await Box(deck), await Box(deck.Locator("a").First), await Box(deck.Locator(".num")), await Box(deck.Locator(".about")));

            Assert.Equal(row.X, name.X, 1.0);
            Assert.True(name.X + name.Width <= count.X, "The count stands on the name.");
            Assert.True(name.Y + name.Height <= about.Y + 2, "The name stands beside what it is about.");
        }
    }

    [Fact]
    public async Task The_way_to_a_drill_stands_right_below_its_table()
    {
        await using var server = await Serve();
        var page = await browser.Open(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        await page.GotoAsync(server.Root + "bench/titration/");

        var button = page.GetByRole(AriaRole.Button, new() { Name = "Drill this table" }).Last;
        var table = await Box(page.Locator(".scroll:has(+ .drill-start)").Last);

        Assert.InRange((await Box(button)).Y - (table.Y + table.Height), 0, 8);
    }

    [Fact]
    public async Task Before_the_first_grade_the_progress_page_draws_no_empty_charts()
    {
        await using var server = await Serve();
        var page = await browser.Open();
        await page.GotoAsync(server.Root + "progress/");
        await Assertions.Expect(page.Button("Save a backup")).ToBeVisibleAsync();

        Assert.Equal(0, await page.Locator(".study-chart").CountAsync());

        await page.GotoAsync(server.Root + StudySite.Deck);
        await page.Begin("Study 10 cards");
        await page.Grade(4);
        await page.GotoAsync(server.Root + "progress/");
        await Assertions.Expect(page.Locator(".study-chart").First).ToBeVisibleAsync();
    }

    private static async Task<LocatorBoundingBoxResult> Box(ILocator of) => (await of.BoundingBoxAsync())!;
}
