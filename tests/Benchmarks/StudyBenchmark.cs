using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Fieldguide.Benchmarks;

/// <summary>How long a learner waits for the first card of a deck of two thousand: medians of seven visits by a browser that has never been there.</summary>
public static class StudyBenchmark
{
    private const int Cards = 2000;
    private const int CardsToSection = 50;

    /// <param name="program">The published program, which makes the site.</param>
    public static async Task Run(string program, TextWriter report)
    {
        var work = Path.Combine(Path.GetTempPath(), "fieldguide-bench-" + Path.GetRandomFileName());
        var site = Path.Combine(work, "site");
        Directory.CreateDirectory(Path.Combine(work, "input"));
        await File.WriteAllTextAsync(Path.Combine(work, "input", "words.md"), Guide());
        using (var build = Process.Start(new ProcessStartInfo(Path.GetFullPath(program), ["build", "--input", Path.Combine(work, "input"), "--output", site, "--quiet"]))!)
        {
            await build.WaitForExitAsync();
        }

        await using var server = await Serve(site);
        var root = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var playwright = await Playwright.CreateAsync();
        var own = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium" }.FirstOrDefault(File.Exists);
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = own, Args = ["--no-sandbox", "--disable-gpu"] });
        foreach (var (name, path) in new[] { ("one part of the deck", "flashcards/words/"), ("all decks", "flashcards/") })
        {
            var times = new List<double>();
            for (var visit = 0; visit < 8; visit++)
            {
                times.Add(await Visit(browser, $"{root}/{path}"));
            }

            // The first visit warms up.
            times.RemoveAt(0);
            times.Sort();
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first card of {Cards:N0}, {name,-22} {times[times.Count / 2],6:0} ms from the address to the question, one click between"));
        }

        await server.StopAsync();
        Directory.Delete(work, recursive: true);
    }

    private static async Task<double> Visit(IBrowser browser, string address)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var page = await context.NewPageAsync();
        var clock = Stopwatch.StartNew();
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Study") }).First.ClickAsync();
        await page.Locator(".study-ask").WaitForAsync();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static string Guide()
    {
        var random = new Random(1);
        var text = new StringBuilder("# Words\n");
        for (var i = 0; i < Cards; i++)
        {
            if (i % CardsToSection == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n## Group {i / CardsToSection}\n\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"- **Term{i}**: {GeneratedGuide.Name(random, 9)}.\n");
        }

        return text.ToString();
    }

    private static async Task<WebApplication> Serve(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder) });
        await app.StartAsync();
        return app;
    }
}
