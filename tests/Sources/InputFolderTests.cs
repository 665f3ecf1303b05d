using Fieldguide.Sources;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Sources;

public sealed class InputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Guides_assets_and_defaults_are_told_apart_and_sorted()
    {
        _folder.Write("in/b.md", "").Write("in/a/c.markdown", "").Write("in/a/d.TXT", "").Write("in/a/p.png", "").Write("in/a/_directory.yml", "Draft: true");

        var tree = InputFolder.Read(_folder["in"]);

        Assert.Equal(["a/c.markdown", "a/d.TXT", "b.md"], tree.Files.Select(f => f.Path.Value));
        Assert.Equal(["a/p.png"], tree.Assets.Select(f => f.Path.Value));
        Assert.Equal("Draft: true", tree.DirectoryDefaults[new("a/_directory.yml")]);
    }

    [Fact]
    public void Names_that_start_with_an_underscore_or_a_dot_and_our_own_files_are_skipped()
    {
        _folder.Write("in/_draft.md", "").Write("in/.git/config", "").Write("in/_notes/a.md", "").Write("in/statiq.config", "").Write("in/ids.lock", "").Write("in/x.md", "");

        var tree = InputFolder.Read(_folder["in"]);

        Assert.Equal(["x.md"], tree.Files.Select(f => f.Path.Value));
        Assert.Empty(tree.Assets);
    }

    [Fact]
    public void Links_that_leave_the_input_run_in_a_circle_or_lead_nowhere_are_not_followed()
    {
        _folder.Write("in/a/x.md", "").Write("out/secret.md", "");
        Directory.CreateSymbolicLink(_folder["in/outside"], _folder["out"]);
        File.CreateSymbolicLink(_folder["in/secret.md"], _folder["out/secret.md"]);
        Directory.CreateSymbolicLink(_folder["in/a/up"], _folder["in"]);
        File.CreateSymbolicLink(_folder["in/broken.md"], _folder["in/gone.md"]);

        var tree = InputFolder.Read(_folder["in"]);

        Assert.Equal(["a/x.md"], tree.Files.Select(f => f.Path.Value));
        Assert.Equal(["a/up", "broken.md", "outside", "secret.md"], tree.Diagnostics.Select(d => d.Place.Path).Order());
        Assert.All(tree.Diagnostics, d => Assert.Equal("INPUT001", d.Code));
    }

    [Fact]
    public void A_link_inside_the_input_is_followed()
    {
        _folder.Write("in/a/x.md", "text");
        File.CreateSymbolicLink(_folder["in/y.md"], _folder["in/a/x.md"]);

        Assert.Equal(["a/x.md", "y.md"], InputFolder.Read(_folder["in"]).Files.Select(f => f.Path.Value));
    }
}
