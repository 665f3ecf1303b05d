using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Commands;

/// <summary>Arguments that mean nothing are told as such, never with a stack trace.</summary>
public sealed class UnusableArgumentsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().Write("input/a.md", "# A");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("error CMD001: The path after --input is empty. Name a folder, or leave --input out.", "build", "--input", "")]
    [InlineData("error CMD001: The path after --output is empty. Name a folder, or leave --output out.", "build", "--output", "")]
    [InlineData("error CMD001: The path after --config is empty. Name a file, or leave --config out.", "check", "--config", " ")]
    [InlineData("error CMD001: The path after --diagnostics is empty. Name a file, or leave --diagnostics out.", "check", "--diagnostics", "")]
    [InlineData("error CMD001: The path after --output is empty. Name a folder, or leave --output out.", "repair", "input", "--output", "")]
    [InlineData("error CMD001: repair has no option --strict. See fieldguide repair --help; a file of that name is written ./--strict.", "repair", "input", "--strict")]
    [InlineData("error CMD001: --quiet and --verbose ask for opposite things. Give one of the two.", "build", "--quiet", "--verbose")]
    public async Task They_are_misuse(string problem, params string[] arguments)
    {
        var run = await ProgramRun.Start(_folder.Path, arguments);

        Assert.Equal((2, "", problem + "\n"), (run.ExitCode, run.Output, run.Errors));
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_path_with_a_NUL_in_the_settings_is_told_at_its_line()
    {
        _folder.Write("statiq.config", "SiteTitle: X\nInputPath: \"a\\0b\"\n");

        var run = await ProgramRun.Start(_folder.Path, ["build"]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("statiq.config:2:12: error CONF002: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("no path holds a NUL character", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lexicon_that_is_not_there_is_told_where_the_settings_name_it()
    {
        _folder.Write("statiq.config", "Concepts:\n  Lexicon: nope.yml\n  Extend: [more.yml]\n");

        var run = await ProgramRun.Start(_folder.Path, ["build", "--set", "Concepts.Never=x"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "statiq.config:2:12: error CMD001: The lexicon \"nope.yml\" does not exist. Concepts takes builtin, none, or the path of a YAML file.\n" +
            "statiq.config:3:12: error CMD001: The lexicon \"more.yml\" does not exist. Concepts takes builtin, none, or the path of a YAML file.\n",
            run.Errors);
    }

    [Theory]
    [InlineData(true, "a folder")]
    [InlineData(false, "a named pipe")]
    public async Task Settings_that_are_no_file_are_told_and_nothing_waits_for_them(bool isFolder, string kind)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps its pipes elsewhere.");
        await Make(isFolder, "statiq.config");
        var problem = $"statiq.config: error CONF003: It has the name of the settings file, but is {kind}. Rename it, or name a file with --config.\n";

        var build = await ProgramRun.Start(_folder.Path, ["build"]);
        var repair = await ProgramRun.Start(_folder.Path, ["repair", "input"]);

        Assert.Equal((2, problem), (build.ExitCode, build.Errors));
        Assert.Equal((2, problem), (repair.ExitCode, repair.Errors));
    }

    [Fact]
    public async Task Repair_leaves_a_named_pipe_out_and_says_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps its pipes elsewhere.");
        await Make(isFolder: false, "input/p.md");

        var run = await ProgramRun.Start(_folder.Path, ["repair", "input"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("input/p.md: warning INPUT002: It is a named pipe and holds no text of its own, so it was left out. Move it out of the folder.\nnothing to repair in 1 file\n", run.Errors);
    }

    private async Task Make(bool isFolder, string name)
    {
        if (isFolder)
        {
            Directory.CreateDirectory(_folder[name]);
            return;
        }

        using var mkfifo = System.Diagnostics.Process.Start("mkfifo", [_folder[name]]);
        await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
