using Microsoft.Playwright;

namespace Fieldguide.Tests.Support;

/// <summary>One Chromium for all browser tests: the machine's own where there is one, else the one Playwright installed.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _missing;

    public async ValueTask InitializeAsync()
    {
        try
        {
            _playwright = await Playwright.CreateAsync();
            var own = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser" }.FirstOrDefault(File.Exists);
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = own, Args = Arguments });
        }
        catch (PlaywrightException e)
        {
            _missing = e.Message.Split('\n')[0];
        }
    }

    /// <summary>A fresh page; the test is skipped without a browser, but never in CI.</summary>
    public async Task<IPage> Open(BrowserNewContextOptions? options = null)
    {
        Assert.SkipUnless(_browser is not null || Environment.GetEnvironmentVariable("CI") == "true", $"Needs Chromium (Debian's package chromium, or CHROMIUM=path): {_missing}");
        Assert.True(_browser is not null, _missing);
        return await (await _browser!.NewContextAsync(options)).NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
