using Fieldguide.Files;
using Fieldguide.Publishing;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Publishing;

public sealed class PublicationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["site"];

    public void Dispose() => _folder.Dispose();

    private PublicationResult Publish(params (string Path, string Text)[] files)
    {
        using var publication = Publication.Begin(Output);
        foreach (var (path, text) in files)
        {
            publication.Write(OutputFile.Of(new(path), text));
        }

        Assert.Empty(publication.Problems);
        return publication.Commit();
    }

    private string[] Site() => [.. _folder.Snapshot("site").Keys.Select(k => $"{k}={_folder.Read("site/" + k)}")];

    [Fact]
    public void A_new_site_appears_whole()
    {
        var result = Publish(("index.html", "home"), ("a/index.html", "a"));

        Assert.Equal(["a/index.html=a", "index.html=home"], Site());
        Assert.Equal((2, 0, 0), (result.Written, result.Unchanged, result.Removed));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Unchanged_files_are_not_rewritten_and_files_no_longer_made_are_removed()
    {
        Publish(("same.html", "1"), ("changed.html", "1"), ("gone/deep/index.html", "1"));
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder["site/same.html"], old);

        var result = Publish(("same.html", "1"), ("changed.html", "2"));

        Assert.Equal(["changed.html=2", "same.html=1"], Site());
        Assert.Equal(old, File.GetLastWriteTimeUtc(_folder["site/same.html"]));
        Assert.Equal((1, 1, 1), (result.Written, result.Unchanged, result.Removed));
        Assert.False(Directory.Exists(_folder["site/gone"]));
    }

    [Fact]
    public void Files_that_we_did_not_make_are_never_touched()
    {
        Publish(("index.html", "1"));
        _folder.Write("site/CNAME", "example.org").Write("site/robots.txt", "theirs").Write("site/gone/keep.txt", "theirs");

        var result = Publish(("index.html", "2"), ("robots.txt", "ours"));
        Publish(("index.html", "3"));

        Assert.Equal(["CNAME=example.org", "gone/keep.txt=theirs", "index.html=3", "robots.txt=theirs"], Site());
        Assert.Equal("OUT001", result.Diagnostics.Single().Code);
    }

    [Fact]
    public void A_file_of_ours_that_somebody_edited_is_not_deleted()
    {
        Publish(("index.html", "1"), ("old.html", "ours"));
        _folder.Write("site/old.html", "edited");

        var result = Publish(("index.html", "1"));

        Assert.Equal(["index.html=1", "old.html=edited"], Site());
        Assert.Equal("old.html", result.Diagnostics.Single().Place.Path);
    }

    [Fact]
    public void A_file_of_ours_that_somebody_edited_is_made_right_again()
    {
        Publish(("index.html", "1"));
        _folder.Write("site/index.html", "x");

        Publish(("index.html", "1"));

        Assert.Equal(["index.html=1"], Site());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_output_that_is_a_link_stays_one_and_its_folder_gets_the_site(bool again)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Symbolic links need rights on Windows.");
        Directory.CreateDirectory(_folder["real/www"]);
        Directory.CreateSymbolicLink(Output, "real/www");

        Publish(("index.html", "1"));
        if (again)
        {
            Publish(("index.html", "2"));
        }

        Assert.Equal("real/www", new DirectoryInfo(Output).LinkTarget);
        Assert.Equal(again ? "2" : "1", _folder.Read("real/www/index.html"));
    }

    [Theory]
    [InlineData("a\nb.png")]
    [InlineData("a\\nb.png")]
    [InlineData("a \\\\ \n b.png")]
    public void A_name_may_hold_a_line_end_or_a_backslash(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows knows no such names.");
        Publish((name, "1"), ("index.html", "1"));
        Publish((name, "2"), ("index.html", "1"));
        Assert.Equal("2", File.ReadAllText(Path.Combine(Output, name)));

        Publish(("index.html", "1"));
        Assert.Equal(["index.html=1"], Site());
    }

    [Fact]
    public void Without_commit_everything_stays_as_it_was()
    {
        Publish(("index.html", "1"));

        using (var publication = Publication.Begin(Output))
        {
            publication.Write(OutputFile.Of(new("index.html"), "2"));
            publication.Write(OutputFile.Of(new("new.html"), "2"));
        }

        Assert.Equal(["index.html=1"], Site());
        Assert.Equal(["lock", "manifest"], Directory.EnumerateFileSystemEntries(_folder["site/.fieldguide"]).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Without_commit_a_new_site_leaves_nothing()
    {
        using (var publication = Publication.Begin(Output))
        {
            publication.Write(OutputFile.Of(new("index.html"), "1"));
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Two_files_for_one_path_are_told_also_when_only_case_differs()
    {
        using var publication = Publication.Begin(Output);
        foreach (var path in new[] { "a.html", "a.html", "A.html" })
        {
            publication.Write(OutputFile.Of(new(path), path));
        }

        Assert.Equal(
            [
                "A.html: error ADDR001: \"A.html\" and \"a.html\" differ only in case, so some disks hold only one of them. Rename one of the sources.",
                "a.html: error ADDR001: Two sources would be published as this one file. Rename one of the sources.",
            ],
            publication.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void A_second_run_at_the_same_time_is_told_to_wait()
    {
        Publish(("index.html", "1"));
        using var first = Publication.Begin(Output);

        var e = Assert.Throws<PublishException>(() => Publication.Begin(Output));

        Assert.StartsWith("Another run is writing", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_killed_before_the_journal_leaves_the_old_site()
    {
        Publish(("index.html", "1"));
        _folder.Write("site/.fieldguide/staging/index.html", "2").Write("site/.fieldguide/journal", "torn half of a jour");

        using (Publication.Begin(Output))
        {
        }

        Assert.Equal(["index.html=1"], Site());
        Assert.False(Directory.Exists(_folder["site/.fieldguide/staging"]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_run_killed_after_the_journal_is_finished_by_the_next_one(int stepsDone)
    {
        Publish(("a.html", "1"), ("b.html", "1"), ("old/c.html", "1"));
        (string Path, string Text)[] next = [("a.html", "2"), ("b.html", "2"), ("new/d.html", "2")];
        foreach (var (path, text) in next)
        {
            _folder.Write("site/.fieldguide/staging/" + path, text);
        }

        _folder.Write("site/.fieldguide/journal", Manifest.Write(next.Select(f => new WrittenFile(
            new(f.Path), f.Text.Length, Fieldguide.Execution.Fingerprints.Of(System.Text.Encoding.UTF8.GetBytes(f.Text))))));
        foreach (var (path, _) in next.Take(stepsDone))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder["site/" + path])!);
            File.Move(_folder["site/.fieldguide/staging/" + path], _folder["site/" + path], overwrite: true);
        }

        if (stepsDone == 4)
        {
            File.Delete(_folder["site/old/c.html"]);
        }

        using (Publication.Begin(Output))
        {
        }

        Assert.Equal(["a.html=2", "b.html=2", "new/d.html=2"], Site());
        Assert.False(File.Exists(_folder["site/.fieldguide/journal"]));
        Assert.Equal((0, 3, 0), Publish(next) is var again ? (again.Written, again.Unchanged, again.Removed) : default);
    }

    [Fact]
    public void The_remains_of_a_first_run_that_was_killed_are_cleared()
    {
        _folder.Write(".site.fieldguide-new/.fieldguide/lock", "").Write(".site.fieldguide-new/half.html", "x");

        Publish(("index.html", "1"));

        Assert.Equal(["index.html=1"], Site());
    }

    [Fact]
    public void A_folder_in_the_way_is_told_with_path_and_intent_and_the_site_stays()
    {
        Publish(("index.html", "1"));
        _folder.Write("site/a.html/inside.txt", "x");

        var problem = Assert.Throws<PublishException>(() => Publish(("index.html", "2"), ("a.html", "ours")));

        Assert.Equal(["a.html/inside.txt=x", "index.html=1"], Site());
        Assert.Equal($"Could not publish {Output}: a.html: This folder stands where a file of the site must go, and fieldguide did not make it.", problem.Message);
    }

    [Fact]
    public void The_site_is_never_written_through_a_link_that_leads_out_of_it()
    {
        Publish(("index.html", "1"));
        Directory.CreateDirectory(_folder["elsewhere"]);
        Directory.CreateSymbolicLink(_folder["site/a"], _folder["elsewhere"]);

        Assert.Throws<PublishException>(() => Publish(("index.html", "1"), ("a/index.html", "2")));

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["elsewhere"]));
    }

    [Fact]
    public void Many_threads_may_write_at_once()
    {
        using (var publication = Publication.Begin(Output))
        {
            Parallel.For(0, 500, i => publication.Write(OutputFile.Of(new($"p{i % 20}/{i}.html"), $"{i}")));
            publication.Commit();
        }

        Assert.Equal(500, Site().Length);
    }
}
