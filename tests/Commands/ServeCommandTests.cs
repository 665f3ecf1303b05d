using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Commands;

public sealed class ServeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .Write("notes/a.md", "# Alpha\n\nFirst words.\n").Write("notes/more/b.md", "# Beta\n").Write("notes/more/heat.svg", "<svg/>");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Pages_files_and_folders_are_served_with_their_types_and_nothing_is_written()
    {
        var before = _folder.Snapshot();
        await using var preview = await RunningPreview.Start(_folder.Path, "--input", "notes");

        var home = await preview.Get("/");
        var picture = await preview.Get("/more/heat.svg");
        var folder = await preview.Get("/more?x=1");
        var data = await preview.Get("/data/site.json");

        Assert.Equal((200, "text/html; charset=utf-8"), (home.Status, home.Response.Content.Headers.ContentType!.ToString()));
        Assert.Equal((200, "image/svg+xml; charset=utf-8", "<svg/>"), (picture.Status, picture.Response.Content.Headers.ContentType!.ToString(), picture.Text));
        Assert.Equal((302, "/more/?x=1"), (folder.Status, folder.Response.Headers.Location!.OriginalString));
        Assert.Equal("application/json; charset=utf-8", data.Response.Content.Headers.ContentType!.ToString());
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public async Task What_is_not_there_gets_the_page_for_wrong_addresses()
    {
        await using var preview = await RunningPreview.Start(_folder.Path, "--input", "notes", "--set", "LinkRoot=/repo/");

        var missing = await preview.Get("/repo/no/such/page/");
        var outside = await preview.Get("/elsewhere");
        var root = await preview.Get("/");
        var page = await preview.Get("/repo/a/");

        Assert.EndsWith("/repo/", preview.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal((404, 404, 200), (missing.Status, outside.Status, page.Status));
        Assert.Contains("There is no page here.", missing.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"/repo/more/\"", missing.Text, StringComparison.Ordinal);
        Assert.Equal((302, "/repo/"), (root.Status, root.Response.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task A_page_that_did_not_change_is_not_sent_again()
    {
        await using var preview = await RunningPreview.Start(_folder.Path, "--input", "notes");
        var first = await preview.Get("/a/");

        var second = await preview.Get("/a/", h => h.IfNoneMatch.Add(first.Response.Headers.ETag!));

        Assert.Equal((200, 304, ""), (first.Status, second.Status, second.Text));
    }

    [Fact]
    public async Task Only_this_machine_by_its_own_names_is_answered()
    {
        await using var preview = await RunningPreview.Start(_folder.Path, "--input", "notes");

        var rebound = await preview.Get("/a/", h => h.Host = "evil.example");
        var local = await preview.Get("/a/", h => h.Host = $"localhost:{preview.Address.Port}");

        Assert.Equal((403, 200), (rebound.Status, local.Status));
        Assert.DoesNotContain("Alpha", rebound.Text, StringComparison.Ordinal);
        Assert.Equal(405, await preview.Send(HttpMethod.Post, "/a/"));
        Assert.Equal(200, await preview.Send(HttpMethod.Head, "/a/"));
    }

    [Fact]
    public async Task A_changed_file_is_shown_and_open_pages_are_told()
    {
        await using var preview = await RunningPreview.Start(_folder.Path, "--input", "notes");
        using var events = await preview.Listen();
        var first = await events.ReadLineAsync(TestContext.Current.CancellationToken);
        var version = (await preview.Get("/a/")).Text;

        _folder.Write("notes/a.md", "# Alpha\n\nSecond words.\n");
        await preview.UntilPage("/a/", "Second words.");
        string? second;
        do
        {
            second = await events.ReadLineAsync(TestContext.Current.CancellationToken);
        }
        while (second is null or "");

        Assert.Matches("""^data: \{"version":"[0-9a-f]{16}","problems":\[\]\}$""", first);
        Assert.Contains($"data-version=\"{first![18..34]}\"", version, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
        await preview.UntilSaid("a.md: 2 files of the site changed in ");
    }

    [Fact]
    public async Task Saves_by_renaming_new_folders_and_new_pictures_are_seen()
    {
        await using var preview = await RunningPreview.Start(_folder.Path, "--input", "notes");

        _folder.Write("notes/.a.md.part", "# Alpha\n\nRenamed into place.\n");
        File.Move(_folder["notes/.a.md.part"], _folder["notes/a.md"], overwrite: true);
        await preview.UntilPage("/a/", "Renamed into place.");
        _folder.Write("notes/new/deep/c.md", "# Gamma\n");
        await preview.UntilPage("/new/deep/c/", "Gamma");
        Directory.Delete(_folder["notes/new"], recursive: true);
        await preview.UntilPage("/new/deep/c/", "There is no page here.");
        _folder.Write("notes/more/heat.svg", "<svg width='9'/>");
        await preview.UntilPage("/more/heat.svg", "<svg width='9'/>");
    }

    [Fact]
    public async Task Broken_settings_keep_the_last_good_site_and_mended_ones_are_used()
    {
        _folder.Write("statiq.config", "SiteTitle: First\n");
        await using var preview = await RunningPreview.Start(_folder.Path, "--input", "notes");
        await preview.UntilPage("/a/", "Alpha · First");

        _folder.Write("statiq.config", "SiteTitle: Second\nSidebarLnks: 100\n");
        await preview.UntilSaid("Not rebuilt because of 1 error. The last good site is served.");

        Assert.Contains("statiq.config:2:1: error CONF001: There is no setting \"SidebarLnks\".", preview.Said, StringComparison.Ordinal);
        Assert.Contains("Alpha · First", (await preview.Get("/a/")).Text, StringComparison.Ordinal);
        _folder.Write("statiq.config", "SiteTitle: Third\n");
        await preview.UntilPage("/a/", "Alpha · Third");
    }

    [Fact]
    public async Task Two_sources_of_one_page_keep_the_last_good_site()
    {
        await using var preview = await RunningPreview.Start(_folder.Path, "--input", "notes");

        _folder.Write("notes/b c.md", "# Two").Write("notes/b-c.md", "# One");
        await preview.UntilSaid("error ADDR001:");

        Assert.Equal(404, (await preview.Get("/b-c/")).Status);
        File.Delete(_folder["notes/b c.md"]);
        await preview.UntilPage("/b-c/", "One");
    }

    [Fact]
    public async Task An_input_that_goes_away_and_comes_back_is_followed()
    {
        await using var preview = await RunningPreview.Start(_folder.Path, "--input", "notes");

        Directory.Move(_folder["notes"], _folder["aside"]);
        await preview.UntilSaid("The input folder does not exist.");
        Assert.Equal(200, (await preview.Get("/a/")).Status);
        _folder.Write("notes/d.md", "# Delta");
        await preview.UntilPage("/d/", "Delta");
        _folder.Write("notes/d.md", "# Delta the second");
        await preview.UntilPage("/d/", "Delta the second");
    }

    [Fact]
    public async Task A_site_that_never_was_good_says_so_in_the_browser_until_it_is()
    {
        _folder.Write("notes/a.md", "[x](nowhere.md)");
        await using var broken = await RunningPreview.Start(_folder.Path, "--input", "notes", "--strict");
        var page = await broken.Get("/");

        Assert.Equal(503, page.Status);
        Assert.Contains("a.md:1:1: warning LINK001: The link target &quot;nowhere.md&quot; does not exist.", page.Text, StringComparison.Ordinal);
        _folder.Write("notes/a.md", "# Mended");
        await broken.UntilPage("/a/", "Mended");
    }

    [Fact]
    public async Task A_taken_port_is_named_with_the_remedy()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var run = await ProgramRun.Start(_folder.Path, ["serve", "--input", "notes", "--port", port]);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal($"error CMD002: Port {port} cannot be used: another program has it. Choose another one with --port, or any free one with --port 0.\n", run.Errors);
    }

    [Theory]
    [InlineData("--port", "70000", "A port is a number from 0 to 65535.")]
    [InlineData("--port", "x", "Cannot parse argument 'x'")]
    [InlineData("--input", "nowhere", "The input folder does not exist.")]
    public async Task Misuse_is_told(string option, string value, string problem)
    {
        var run = await ProgramRun.Start(_folder.Path, ["serve", "--set", "InputPath=notes", option, value]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ending_it_ends_open_connections_too()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are not Windows'.");
        await using var preview = await RunningPreview.Start(_folder.Path, "--input", "notes");
        using var events = await preview.Listen();

        Assert.Equal(130, await preview.Terminate());
    }
}
