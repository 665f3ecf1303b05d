using Fieldguide.Files;
using Fieldguide.Publishing;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Publishing;

public sealed class ObstaclesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<string> Publish(params string[] files)
    {
        using var publication = Publication.Begin(_folder["site"]);
        foreach (var file in files)
        {
            publication.Write(OutputFile.Of(new(file.Split('=')[0]), file.Split('=')[1]));
        }

        string[] found = [.. publication.Obstacles.Select(d => d.ToString())];
        if (found.Length == 0)
        {
            publication.Commit();
        }
        else
        {
            Assert.Throws<PublishException>(publication.Commit);
        }

        return found;
    }

    private string[] Site() => [.. _folder.Snapshot("site").Keys.Select(k => $"{k}={_folder.Read("site/" + k)}")];

    [Fact]
    public void A_foreign_file_where_a_folder_must_go_is_named_once_and_the_old_site_stays_whole()
    {
        Publish("a.html=1");
        _folder.Write("site/zz", "theirs");

        var found = Publish("a.html=2", "zz/index.html=2", "zz/more/index.html=2");

        Assert.Equal(["zz: error OUT002: This file stands where a folder of the site must go, and fieldguide did not make it. Move it away or delete it, and build again."], found);
        Assert.Equal(["a.html=1", "zz=theirs"], Site());
        Assert.Equal(["lock", "manifest"], Directory.EnumerateFileSystemEntries(_folder["site/.fieldguide"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_foreign_folder_where_a_file_must_go_is_named()
    {
        Publish("a.html=1");
        _folder.Write("site/robots.txt/note", "theirs");

        Assert.StartsWith("robots.txt: error OUT002: This folder stands", Publish("a.html=2", "robots.txt=2").Single(), StringComparison.Ordinal);
        Assert.Equal(["a.html=1", "robots.txt/note=theirs"], Site());
    }

    [Fact]
    public void A_symbolic_link_where_a_folder_must_go_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Symbolic links need rights on Windows.");
        Publish("a.html=1");
        Directory.CreateDirectory(_folder["elsewhere"]);
        Directory.CreateSymbolicLink(_folder["site/b"], _folder["elsewhere"]);

        Assert.StartsWith("b: error OUT002: This is a symbolic link", Publish("a.html=2", "b/index.html=2").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_the_right_to_write_is_named_with_the_remedy()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("Rights bind neither Windows folders nor the superuser.");
            return;
        }

        Publish("a.html=1", "b/index.html=1");
        File.SetUnixFileMode(_folder["site/b"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Contains("chmod u+wx", Publish("a.html=2", "b/index.html=2").Single(), StringComparison.Ordinal);
            Assert.Equal(["a.html=1", "b/index.html=1"], Site());
        }
        finally
        {
            File.SetUnixFileMode(_folder["site/b"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_file_of_the_old_site_may_become_a_folder_and_a_folder_a_file()
    {
        Publish("a=1", "b/c/index.html=1");

        Assert.Empty(Publish("a/index.html=2", "b=2"));
        Assert.Equal(["a/index.html=2", "b=2"], Site());
    }

    [Fact]
    public void A_publication_that_fails_on_the_way_says_so_and_is_completed_by_the_next()
    {
        Publish("a.html=1", "b.html=1");
        using (var publication = Publication.Begin(_folder["site"]))
        {
            publication.Write(OutputFile.Of(new("a.html"), "2"));
            publication.Write(OutputFile.Of(new("b.html"), "2"));
            Assert.Empty(publication.Obstacles);
            File.Delete(_folder["site/b.html"]);
            _folder.Write("site/b.html/theirs", "x");

            Assert.Equal(PublishException.PartlyPublished, Assert.Throws<PublishException>(publication.Commit).Fix);
        }

        Assert.Equal("2", _folder.Read("site/a.html"));
        Assert.Equal(PublishException.PartlyPublished, Assert.Throws<PublishException>(() => Publication.Begin(_folder["site"])).Fix);
        Directory.Delete(_folder["site/b.html"], recursive: true);
        Publication.Begin(_folder["site"]).Dispose();
        Assert.Equal(["a.html=2", "b.html=2"], Site());
    }
}
