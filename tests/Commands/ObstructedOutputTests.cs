using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Commands;

public sealed class ObstructedOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().Write("input/a.md", "# A");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_foreign_file_in_the_way_is_named_and_the_old_site_stays_whole()
    {
        await ProgramRun.Start(_folder.Path, ["build"]);
        _folder.Write("output/zz", "theirs").Write("input/a.md", "# Another").Write("input/zz.md", "# Z");
        var before = _folder.Snapshot("output");

        var run = await ProgramRun.Start(_folder.Path, ["build"]);

        Assert.Equal(
            (3, "Nothing was written because of 1 error. The previous output is as it was.\n",
                "zz: error OUT002: This file stands where a folder of the site must go, and fieldguide did not make it. Move it away or delete it, and build again.\n"),
            (run.ExitCode, run.Output, run.Errors));
        Assert.Equal(before, _folder.Snapshot("output"));
    }
}
