using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Commands;

/// <summary>Where reports may be written: nowhere that a document or a page would be lost.</summary>
public sealed class ReportPlaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().Write("input/a.md", "# A").Write("notes.txt", "mine").Write("data.json", """{ "mine": 1 }""");

    public void Dispose() => _folder.Dispose();

    private Task<ProgramRun> Run(params string[] arguments) => ProgramRun.Start(_folder.Path, arguments);

    [Theory]
    [InlineData("input/a.md", "The report would lie among the documents or the pages.")]
    [InlineData("input/new.json", "The report would lie among the documents or the pages.")]
    [InlineData("output/index.html", "The report would lie among the documents or the pages.")]
    [InlineData("notes.txt", "This file is there already and is no report of fieldguide, so it is not overwritten.")]
    [InlineData("data.json", "This file is there already and is no report of fieldguide, so it is not overwritten.")]
    [InlineData("input", "The report is a folder.")]
    [InlineData("nowhere/d.json", "The folder of the report does not exist.")]
    public async Task Diagnostics_take_nobody_elses_place(string file, string problem)
    {
        _folder.Write("output/.fieldguide/manifest", "").Write("output/index.html", "old");
        var before = _folder.Snapshot();

        var run = await Run("build", "--diagnostics", file);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{file}: error CMD001: {problem} ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public async Task An_earlier_report_and_an_empty_file_are_overwritten()
    {
        _folder.Write("d.json", "").Write("input/a.md", "[b](bee.md)");

        Assert.Equal(0, (await Run("check", "--diagnostics", "d.json")).ExitCode);
        Assert.Contains("LINK001", _folder.Read("d.json"), StringComparison.Ordinal);
        _folder.Write("input/a.md", "# A");
        Assert.Equal(0, (await Run("check", "--diagnostics", "d.json")).ExitCode);
        Assert.DoesNotContain("LINK001", _folder.Read("d.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_does_not_hide_that_the_site_is_published()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has a device that is always full.");

        var run = await Run("build", "--diagnostics", "/dev/full");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("error CMD002: Could not write /dev/full: ", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("The site is published all the same.\n", run.Errors, StringComparison.Ordinal);
        Assert.True(_folder.Has("output/a/index.html"));
    }

    [Theory]
    [InlineData("input/a.md")]
    [InlineData("notes.txt")]
    [InlineData("")]
    public async Task A_repair_report_takes_nobody_elses_place(string file)
    {
        var before = _folder.Snapshot();

        var run = await Run("repair", "input/a.md", "--report", file);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("error CMD001: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Snapshot());
    }
}
