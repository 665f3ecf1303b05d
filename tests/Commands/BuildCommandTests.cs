using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Commands;

/// <summary>The program as a process: exact words, exit codes, and what is left on the disk.</summary>
public sealed class BuildCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Task<ProgramRun> Run(params string[] arguments) => ProgramRun.Start(_folder.Path, arguments);

    [Fact]
    public async Task No_verb_builds_input_into_output()
    {
        _folder.Write("input/a.md", "# A");

        var run = await Run();

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^3 pages in \d+\.\d\d s, 0 warnings\. Open output.index\.html\n$", run.Output);
        Assert.True(_folder.Has("output/a/index.html"));
        Assert.True(_folder.Has("output/404.html"));
        Assert.True(_folder.Has("output/.nojekyll"));
    }

    [Fact]
    public async Task A_warning_names_file_line_and_column_and_does_not_stop_the_build()
    {
        _folder.Write("notes/a.md", "# A\n\nSee [b](bee.md).\n").Write("notes/be.md", "# Be");

        var run = await Run("build", "--input", "notes", "--output", "site", "--quiet");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal("a.md:3:5: warning LINK001: The link target \"bee.md\" does not exist. Did you mean \"be.md\"?\n", run.Errors);
    }

    [Fact]
    public async Task Strict_fails_on_a_warning_and_writes_nothing()
    {
        _folder.Write("input/a.md", "[b](bee.md)");

        var run = await Run("build", "--strict");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Nothing was written because of 1 warning and --strict. The previous output is as it was.\n", run.Output);
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_error_keeps_the_last_good_site()
    {
        _folder.Write("input/a.md", "# A");
        await Run();
        var before = _folder.Snapshot("output");
        _folder.Write("input/b c.md", "# B").Write("input/b-c.md", "# B");

        var run = await Run();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error ADDR001:", run.Errors, StringComparison.Ordinal);
        Assert.Contains("\"b c.md\"", run.Errors, StringComparison.Ordinal);
        Assert.Contains("\"b-c.md\"", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Snapshot("output"));
    }

    [Theory]
    [InlineData("--input", "nowhere", "error CMD001: The input folder does not exist.")]
    [InlineData("--input", "file.txt", "error CMD001: The input is a file.")]
    [InlineData("--output", "file.txt", "error CMD001: The output is a file.")]
    [InlineData("--output", "input/site", "error CMD001: Input and output lie inside one another")]
    [InlineData("--output", ".", "error CMD001: Input and output lie inside one another")]
    [InlineData("--output", "photos", "error CMD001: The output folder is not empty and was not made by this program.")]
    [InlineData("--config", "nowhere.config", "error CMD001: The settings file does not exist.")]
    [InlineData("--set", "Hots=x", "error CONF001: There is no setting \"Hots\". Did you mean \"Host\"?")]
    [InlineData("--inptu", "x", "error CMD001: ")]
    public async Task Misuse_is_told_with_the_remedy_and_touches_nothing(string option, string value, string problem)
    {
        _folder.Write("input/a.md", "# A").Write("file.txt", "x").Write("photos/cat.jpg", "x");
        var before = _folder.Snapshot();

        var run = await Run("build", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public async Task Bad_settings_are_told_at_their_line()
    {
        _folder.Write("input/a.md", "# A").Write("statiq.config", "SiteTitle: X\nSidebarLnks: 100\n");

        var run = await Run();

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("statiq.config:2:1: error CONF001: There is no setting \"SidebarLnks\". Did you mean \"SidebarLinks\"?\n", run.Errors);
    }

    [Fact]
    public async Task Building_another_folder_never_uses_our_settings()
    {
        _folder.Write("ours/statiq.config", "SiteTitle: Ours").Write("ours/input/a.md", "# A").Write("theirs/notes/b.md", "# B");

        var run = await ProgramRun.Start(_folder["ours"], ["build", "--input", "../theirs/notes", "--output", "../site"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("<title>B · Notes</title>", _folder.Read("site/b/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_input_is_a_warning_with_the_likely_cause()
    {
        _folder.Write("input/_draft.md", "x");

        var run = await Run();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning INPUT003: The input holds no .md, .markdown or .txt file that is to be published.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostics_can_be_written_for_scripts()
    {
        _folder.Write("input/a.md", "[b](bee.md)");

        await Run("check", "--diagnostics", "problems.json");

        Assert.Equal(
            """
            [
              {
                "code": "LINK001",
                "severity": "warning",
                "path": "a.md",
                "line": 1,
                "column": 1,
                "message": "The link target \"bee.md\" does not exist."
              }
            ]

            """.ReplaceLineEndings("\n"),
            _folder.Read("problems.json"));
    }

    [Fact]
    public async Task Check_writes_no_site()
    {
        _folder.Write("input/a.md", "# A");

        var run = await Run("check");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^1 guide checked in \d+\.\d\d s: 0 errors, 0 warnings\.\n$", run.Output);
        Assert.False(Directory.Exists(_folder["output"]));
    }

    [Fact]
    public async Task Help_shows_examples()
    {
        var run = await Run("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("fieldguide build --input notes --output site", run.Output, StringComparison.Ordinal);
        Assert.Contains("check", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_killed_at_any_moment_leaves_one_whole_site()
    {
        var random = new Random(5);
        for (var i = 0; i < 60; i++)
        {
            _folder.Write($"input/p{i}.md", $"# Page {i}\n\ngeneration 0\n");
        }

        await Run("build", "--quiet");
        for (var generation = 1; generation <= 12; generation++)
        {
            for (var i = 0; i < 60; i++)
            {
                _folder.Write($"input/p{i}.md", $"# Page {i}\n\ngeneration {generation}\n");
            }

            using (var process = System.Diagnostics.Process.Start(ProgramRun.Info(_folder.Path, ["build", "--quiet"]))!)
            {
                await Task.Delay(random.Next(100, 900), TestContext.Current.CancellationToken);
                process.Kill();
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            }

            // What the next run does before anything else: finish the switch, or drop what was staged.
            using (Fieldguide.Publishing.Publication.Begin(_folder["output"]))
            {
            }

            var shown = Enumerable.Range(0, 60).Select(i => System.Text.RegularExpressions.Regex.Match(_folder.Read($"output/p{i}/index.html"), @"generation \d+").Value).Distinct();

            Assert.Single(shown);
        }
    }
}
