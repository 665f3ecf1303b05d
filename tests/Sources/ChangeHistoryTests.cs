using System.Diagnostics;
using Fieldguide.Sources;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Sources;

public sealed class ChangeHistoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_guide_changed_when_the_newest_commit_that_touches_it_was_written()
    {
        _folder.Write("book/in/a.md", "one").Write("book/in/ö \"b\".md", "one").Write("book/other.md", "one");
        Git("book", "init", "-q");
        Commit("book", "2024-02-29T23:30:00-0800");
        _folder.Write("book/in/a.md", "two");
        Commit("book", "2025-06-01T00:30:00+1400");
        _folder.Write("book/other.md", "two").Write("book/in/new.md", "");
        Git("book", "add", "other.md");
        Commit("book", "2026-01-01T12:00:00+0000", all: false);

        var tree = InputFolder.Read(_folder["book/in"], withHistory: true);

        Assert.Empty(tree.Diagnostics);
        Assert.Equal(
            ["a.md 2025-06-01", "ö \"b\".md 2024-02-29"],
            tree.Changed.Select(c => $"{c.Key.Value} {c.Value:yyyy-MM-dd}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_without_history_is_told_and_read_all_the_same()
    {
        _folder.Write("in/a.md", "one");

        var tree = InputFolder.Read(_folder["in"], withHistory: true);

        Assert.Single(tree.Files);
        Assert.Empty(tree.Changed);
        Assert.StartsWith("It is not known when pages last changed: ", Assert.Single(tree.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_shallow_copy_begins_nothing_is_said_of_the_date()
    {
        _folder.Write("book/a.md", "one").Write("book/b.md", "one");
        Git("book", "init", "-q");
        Commit("book", "2024-02-29T12:00:00+0000");
        Commit("book", "2024-03-01T12:00:00+0000");
        _folder.Write("book/b.md", "two");
        Commit("book", "2025-06-01T12:00:00+0000");
        Git(".", "clone", "-q", "--depth", "2", "file://" + _folder["book"], "copy");

        var tree = InputFolder.Read(_folder["copy"], withHistory: true);

        Assert.Equal(["b.md"], tree.Changed.Keys.Select(k => k.Value));
        Assert.Contains("shallow", Assert.Single(tree.Diagnostics).Message, StringComparison.Ordinal);
    }

    private void Commit(string folder, string date, bool all = true)
    {
        if (all)
        {
            Git(folder, "add", ".");
        }

        Git(folder, "-c", "user.name=Reader", "-c", "user.email=reader@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "--allow-empty", "-m", "Change", "--date", date);
    }

    private void Git(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder[folder], RedirectStandardError = true })!;
        var errors = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, errors);
    }
}
