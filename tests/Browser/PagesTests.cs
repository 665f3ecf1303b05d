using Deque.AxeCore.Playwright;
using Fieldguide.Tests.Support;
using Microsoft.Playwright;

namespace Fieldguide.Tests.Browser;

/// <summary>Every kind of page as a reader meets it, served below a path as GitHub Pages does.</summary>
public sealed class PagesTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly (string Path, string Text)[] Sample =
    [
        ("README.md", "# A guide\n\nRead [queues](01-parts/02-queues.md) first."),
        ("01-parts/01-caches.md", "---\ntitle: Caches\ndescription: Keep an answer for the next asker.\n---\n\n" + string.Concat(Enumerable.Range(1, 8).Select(i => $"## Part {i}\n\n{string.Join(' ', Enumerable.Repeat("words of the text", 60))}\n\n"))),
        ("01-parts/02-queues.md",
            """
            # Queues

            Text with `code`, a [gap](gone.md), a note[^1] and a verylongwordthatdoesnotbreakanywhereverylongwordthatdoesnotbreakanywhere.

            ## Table

            | Choice | Best for | Cost | Remarks | More | And more |
            |:--|:-:|--:|---|---|---|
            | **First** | bursts of many messages | 12 ms | wide cells that need room | more words | and more words |

            ## Drawing

            ```
            ┌────────────────────────────────────────────────────────────────────────────┐
            │ producer ──► queue ──► consumer                                            │
            └────────────────────────────────────────────────────────────────────────────┘
            ```

            ```python
            def handle(message): return message.body + " a line that is rather longer than a phone is wide, by far"
            ```

            ## List

            - [ ] Ask about order
            - [x] Ask about loss

            > [!WARNING]
            > Twice is more than once.

            Term
            :   Its meaning.

            <details><summary>More</summary>hidden text</details>

            [^1]: The note.
            """),
    ];

    private static readonly string[] Kinds = ["", "parts/", "parts/caches/", "parts/queues/", "no/such/page"];

    private static Task<TestSite> Site() => TestSite.Build(["LinkRoot=/repo/", "Repository=https://example.org/repo"], Sample);

    [Fact]
    public async Task Every_kind_of_page_opens_without_an_error_and_without_another_host()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open();
        var problems = new List<string>();
        page.Console += (_, m) => { if (m.Type is "error" or "warning" && !m.Text.Contains("404", StringComparison.Ordinal)) { problems.Add($"{page.Url}: {m.Text}"); } };
        page.PageError += (_, e) => problems.Add($"{page.Url}: {e}");
        page.RequestFailed += (_, r) => problems.Add($"{r.Url} failed");
        page.Response += (_, r) => { if (r.Status >= 400 && !r.Url.EndsWith("no/such/page", StringComparison.Ordinal)) { problems.Add($"{r.Url} {r.Status}"); } };
        page.Request += (_, r) => { if (!r.Url.StartsWith(server.Root, StringComparison.Ordinal)) { problems.Add($"{r.Url} is not of the site"); } };

        foreach (var path in Kinds)
        {
            await page.GotoAsync(server.Root + path);
            Assert.NotEqual("", await page.TitleAsync());
        }

        Assert.Empty(problems);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(900)]
    [InlineData(1440)]
    public async Task No_page_scrolls_sideways(int width)
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open(new() { ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var path in Kinds)
        {
            await page.GotoAsync(server.Root + path);

            Assert.Equal(width, await page.EvaluateAsync<int>("Math.max(innerWidth, document.documentElement.scrollWidth)"));
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Axe_finds_nothing_serious(ColorScheme scheme, int width)
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
        foreach (var path in Kinds)
        {
            await page.GotoAsync(server.Root + path);
            var found = (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical" or "moderate");

            Assert.Empty(found.Select(v => $"/{path} {v.Id}: {v.Help} {string.Join(" ", v.Nodes.Select(n => n.Html))}"));
        }
    }

    [Fact]
    public async Task Without_script_the_text_is_there_and_no_control_that_would_need_one()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open(new() { JavaScriptEnabled = false });
        await page.GotoAsync(server.Root + "parts/queues/");

        Assert.True(await page.GetByText("verylongword").IsVisibleAsync());
        Assert.Equal(0, await page.Locator("button:visible").CountAsync());
    }

    [Fact]
    public async Task The_text_of_the_home_page_is_set_like_any_other()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open();
        var styles = new List<string>();
        foreach (var path in new[] { "", "parts/queues/" })
        {
            await page.GotoAsync(server.Root + path);
            styles.Add(await page.Locator(".prose > p").First.EvaluateAsync<string>("p => { const s = getComputedStyle(p); return [s.fontSize, s.lineHeight, s.whiteSpace, s.color].join(' '); }"));
        }

        Assert.Equal(styles[1], styles[0]);
        Assert.StartsWith("17px", styles[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scheme_a_reader_chose_is_remembered()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open(new() { ColorScheme = ColorScheme.Light });
        await page.GotoAsync(server.Root);
        var light = await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");

        await page.GetByRole(AriaRole.Button, new() { Name = "Switch between light and dark" }).ClickAsync();
        await page.GotoAsync(server.Root + "parts/caches/");
        var dark = await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");

        Assert.NotEqual(light, dark);
    }

    [Fact]
    public async Task The_section_being_read_is_marked_in_the_contents()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open(new() { ViewportSize = new() { Width = 1440, Height = 800 } });
        await page.GotoAsync(server.Root + "parts/caches/#part-5");

        await Assertions.Expect(page.Locator(".rail .toc a[aria-current]")).ToHaveTextAsync("Part 5");
    }

    [Fact]
    public async Task By_keyboard_the_first_stop_leads_to_the_text()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open();
        await page.GotoAsync(server.Root + "parts/queues/");

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#fg:text", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_the_contents_of_the_guide_are_one_tap_away_with_script_and_without(bool script)
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open(new() { ViewportSize = new() { Width = 360, Height = 700 }, JavaScriptEnabled = script, BypassCSP = true });
        await page.GotoAsync(server.Root + "parts/caches/");

        var link = page.Locator(".nav a", new() { HasText = "Queues" });
        await Assertions.Expect(link).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Contents of the guide" }).ClickAsync();

        await Assertions.Expect(link).ToBeInViewportAsync();
        if (script)
        {
            Assert.Empty((await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => v.Id));
        }

        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(link).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_keys_are_listed_and_can_be_turned_off()
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open(new() { BypassCSP = true });
        await page.GotoAsync(server.Root + "parts/caches/");

        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" })).ToBeVisibleAsync();
        Assert.Empty((await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => v.Id));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await page.Keyboard.PressAsync(".");
        await Assertions.Expect(page).ToHaveURLAsync(server.Root + "parts/queues/");

        await page.GetByRole(AriaRole.Button, new() { Name = "Keys" }).ClickAsync();
        await page.GetByLabel("Single keys work").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("?");

        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_drawing_wider_than_the_sheet_does_not_make_the_printed_text_smaller()
    {
        var drawing = string.Join('\n', "```", "┌" + new string('─', 150) + "┐", "│" + new string(' ', 150) + "│", "└" + new string('─', 150) + "┘", "```");
        var site = await TestSite.Build(("a.md", $"# A\n\nText.\n\n{drawing}\n\n- In a list:\n\n  {drawing.Replace("\n", "\n  ", StringComparison.Ordinal)}\n"));
        await using var server = await SiteServer.Start(site.Files);
        var page = await browser.Open(new() { ViewportSize = new() { Width = (int)(170 * 96 / 25.4), Height = 900 } });
        await page.GotoAsync(server.Root + "a/");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('.diagram pre')].filter(p => p.scrollWidth > p.clientWidth).length"));
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task A_printed_page_is_one_column_without_the_frame_and_nothing_is_wider_than_the_sheet(string format)
    {
        await using var server = await SiteServer.Start((await Site()).Files);
        var page = await browser.Open();
        await page.GotoAsync(server.Root + "parts/queues/");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await page.Locator(".bar:visible, .nav:visible, .rail:visible, .turn:visible, .foot:visible").CountAsync());
        var sheet = (format == "A4" ? 210 : 216) - 40;
        await page.SetViewportSizeAsync((int)(sheet * 96 / 25.4), 900);
        Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.tagName + ' ' + e.textContent.slice(0, 40))"));
        Assert.NotEmpty(await page.PdfAsync(new() { Format = format }));
    }
}
