using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Browser;

/// <summary>A page that stays open while its source is edited.</summary>
public sealed class LiveReloadTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task An_open_page_follows_its_source_and_tells_what_cannot_be_built()
    {
        using var folder = new TemporaryFolder().Write("notes/a.md", "# Alpha\n\nFirst words.\n").Write("statiq.config", "SiteTitle: Notes\n");
        var page = await browser.Open();
        await using var preview = await RunningPreview.Start(folder.Path, "--input", "notes");
        var errors = new List<string>();
        page.Console += (_, m) => errors.AddRange(m.Type == "error" ? [m.Text] : []);
        page.PageError += (_, e) => errors.Add(e);

        await page.GotoAsync(new Uri(preview.Address, "/a/").ToString());
        folder.Write("notes/a.md", "# Alpha\n\nSecond words.\n");
        await page.GetByText("Second words.").WaitForAsync();
        folder.Write("statiq.config", "SiteTitel: Notes\n");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Alert).WaitForAsync();

        Assert.Contains("statiq.config:1:1: error CONF001: There is no setting \"SiteTitel\". Did you mean \"SiteTitle\"?", await page.GetByRole(Microsoft.Playwright.AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("fixed", await page.EvaluateAsync<string>("getComputedStyle(document.body.lastElementChild).position"));
        folder.Write("statiq.config", "SiteTitle: Notebook\n");
        await Microsoft.Playwright.Assertions.Expect(page).ToHaveTitleAsync("Alpha · Notebook");
        Assert.Equal(0, await page.GetByRole(Microsoft.Playwright.AriaRole.Alert).CountAsync());
        Assert.Empty(errors);
    }
}
