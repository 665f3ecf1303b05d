using Fieldguide.Diagnostics;
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

    [Theory]
    [InlineData("Thumbs.db")]
    [InlineData("thumbs.db")]
    [InlineData("a/desktop.ini")]
    [InlineData("a/node_modules/x/readme.md")]
    [InlineData("a/_directory.yml/x.md")]
    public void What_systems_and_tools_leave_behind_is_not_published(string name)
    {
        _folder.Write("in/" + name, "x");

        var tree = InputFolder.Read(_folder["in"]);

        Assert.Empty(tree.Files);
        Assert.Empty(tree.Assets);
        Assert.Empty(tree.Diagnostics);
    }

    [Fact]
    public void Odd_names_are_kept_as_they_are_in_ordinal_order()
    {
        string[] names = ["A b.md", "a#b%20.md", "e\u0301.md", "z" + new string('x', 200) + ".md", "\u00fc.md", "\U0001F4D8.md"];
        foreach (var name in names.Reverse())
        {
            _folder.Write("in/" + name, name);
        }

        var files = InputFolder.Read(_folder["in"]).Files;

        Assert.Equal(names.Order(StringComparer.Ordinal), files.Select(f => f.Path.Value));
        Assert.All(files, f => Assert.Equal(f.Path.Value, System.Text.Encoding.UTF8.GetString(f.Bytes.Span)));
    }

    [Fact]
    public void A_page_of_NULs_is_told_with_its_likely_encoding()
    {
        _folder.Write("in/a.md", System.Text.Encoding.Unicode.GetBytes("naïve — text")).Write("in/b.md", System.Text.Encoding.Unicode.GetBytes("plain text"));

        Assert.Equal(
            ["a.md: warning TEXT004: It holds NUL characters and was read as UTF-8, but looks like UTF-16 (little endian). Save the file as UTF-8."],
            InputFolder.Read(_folder["in"]).Diagnostics.Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("pipe.md")]
    [InlineData("pipe.png")]
    [InlineData("_directory.yml")]
    public void A_named_pipe_is_told_and_never_opened(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps its pipes elsewhere.");
        _folder.Write("in/a.md", "").Write("in/empty.md", "");
        using (var mkfifo = System.Diagnostics.Process.Start("mkfifo", [_folder["in/" + name]]))
        {
            mkfifo.WaitForExit();
        }

        File.CreateSymbolicLink(_folder["in/link.md"], name);

        var tree = InputFolder.Read(_folder["in"]);

        Assert.Equal(["a.md", "empty.md"], tree.Files.Select(f => f.Path.Value));
        Assert.Empty(tree.Assets);
        Assert.Equivalent(new[] { name, "link.md" }, tree.Diagnostics.Select(d => d.Place.Path), strict: true);
        Assert.All(tree.Diagnostics, d => Assert.Equal("It is a named pipe and holds no text of its own, so it was left out.", d.Message));
    }

    [Fact]
    public void A_socket_is_told_and_never_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows shows no sockets among files.");
        _folder.Write("in/a.md", "");
        using var socket = new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Unspecified);
        socket.Bind(new System.Net.Sockets.UnixDomainSocketEndPoint(_folder["in/s.md"]));

        var tree = InputFolder.Read(_folder["in"]);

        Assert.Equal(["a.md"], tree.Files.Select(f => f.Path.Value));
        Assert.Equal("It is a socket and holds no text of its own, so it was left out.", Assert.Single(tree.Diagnostics).Message);
    }

    [Fact]
    public void Other_yaml_files_are_assets()
    {
        _folder.Write("in/data.yml", "a: 1").Write("in/_directory.yaml", "Draft: true");

        var tree = InputFolder.Read(_folder["in"]);

        Assert.Equal(["data.yml"], tree.Assets.Select(a => a.Path.Value));
        Assert.Equal("a: 1", System.Text.Encoding.UTF8.GetString(tree.Assets[0].Read().Span));
        Assert.Equal([new("_directory.yaml")], tree.DirectoryDefaults.Keys);
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.png")]
    [InlineData("_directory.yml")]
    public void A_file_that_cannot_be_read_is_told_without_our_place_on_the_disk_and_the_rest_goes_on(string name)
    {
        _folder.Write("in/" + name, "x").Write("in/b.md", "x");
        using var held = new FileStream(_folder["in/" + name], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var tree = InputFolder.Read(_folder["in"]);

        Assert.Equal(["b.md"], tree.Files.Select(f => f.Path.Value));
        Assert.Empty(tree.Assets);
        var problem = Assert.Single(tree.Diagnostics);
        Assert.Equal(("INPUT002", Severity.Warning, name), (problem.Code, problem.Severity, problem.Place.Path));
        Assert.DoesNotContain(_folder.Path, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_for_the_caller_to_tell() =>
        Assert.ThrowsAny<IOException>(() => InputFolder.Read(_folder["nowhere"]));

    [Fact]
    public void Links_that_leave_the_input_run_in_a_circle_or_lead_nowhere_are_not_followed()
    {
        _folder.Write("in/a/x.md", "").Write("out/secret.md", "");
        Directory.CreateSymbolicLink(_folder["in/outside"], "../out");
        File.CreateSymbolicLink(_folder["in/secret.md"], _folder["out/secret.md"]);
        Directory.CreateSymbolicLink(_folder["in/a/up"], _folder["in"]);
        File.CreateSymbolicLink(_folder["in/broken.md"], "gone.md");

        var tree = InputFolder.Read(_folder["in"]);

        Assert.Equal(["a/x.md"], tree.Files.Select(f => f.Path.Value));
        Assert.Equal(
        [
            $"a/up: warning INPUT001: The symbolic link to \"{_folder["in"]}\" runs in a circle, so it was not followed. Copy what is meant into the input, or remove the link.",
            $"broken.md: warning INPUT001: The symbolic link to \"gone.md\" leads nowhere, so it was not followed. Copy what is meant into the input, or remove the link.",
            $"outside: warning INPUT001: The symbolic link to \"../out\" leaves the input, so it was not followed. Copy what is meant into the input, or remove the link.",
            $"secret.md: warning INPUT001: The symbolic link to \"{_folder["out/secret.md"]}\" leaves the input, so it was not followed. Copy what is meant into the input, or remove the link.",
        ],
        tree.Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void A_link_inside_the_input_is_followed()
    {
        _folder.Write("in/a/x.md", "text");
        File.CreateSymbolicLink(_folder["in/y.md"], _folder["in/a/x.md"]);

        Assert.Equal(["a/x.md", "y.md"], InputFolder.Read(_folder["in"]).Files.Select(f => f.Path.Value));
    }

    [Fact]
    public void A_linked_folder_is_followed_to_its_end()
    {
        _folder.Write("in/a/b/x.md", "").Write("in/a/p.png", "");
        Directory.CreateSymbolicLink(_folder["in/again"], "a");

        var tree = InputFolder.Read(_folder["in"]);

        Assert.Equal(["a/b/x.md", "again/b/x.md"], tree.Files.Select(f => f.Path.Value));
        Assert.Equal(["a/p.png", "again/p.png"], tree.Assets.Select(f => f.Path.Value));
        Assert.Empty(tree.Diagnostics);
    }

    [Fact]
    public void An_input_that_is_itself_a_link_is_read_like_any_other()
    {
        _folder.Write("real/a/x.md", "");
        Directory.CreateSymbolicLink(_folder["real/b"], "a");
        Directory.CreateSymbolicLink(_folder["in"], "real");

        var tree = InputFolder.Read(_folder["in"]);

        Assert.Equal(["a/x.md", "b/x.md"], tree.Files.Select(f => f.Path.Value));
        Assert.Empty(tree.Diagnostics);
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_the_input_lies_outside()
    {
        _folder.Write("in/x.md", "").Write("in-other/y.md", "");
        Directory.CreateSymbolicLink(_folder["in/other"], "../in-other");

        Assert.Contains("leaves the input", Assert.Single(InputFolder.Read(_folder["in"]).Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_through_a_linked_folder_outside_leaves_the_input_too()
    {
        _folder.Write("in/x.md", "").Write("out/a/y.md", "");
        Directory.CreateSymbolicLink(_folder["in/_way"], "../out");
        Directory.CreateSymbolicLink(_folder["in/a"], "_way/a");

        var tree = InputFolder.Read(_folder["in"]);

        Assert.Equal(["x.md"], tree.Files.Select(f => f.Path.Value));
        Assert.Contains("leaves the input", Assert.Single(tree.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_that_lead_to_each_other_run_in_a_circle()
    {
        _folder.Write("in/x.md", "");
        File.CreateSymbolicLink(_folder["in/a.md"], "b.md");
        File.CreateSymbolicLink(_folder["in/b.md"], "a.md");
        Directory.CreateSymbolicLink(_folder["in/self"], "self");

        var tree = InputFolder.Read(_folder["in"]);

        Assert.Equal(["x.md"], tree.Files.Select(f => f.Path.Value));
        Assert.Equal(["a.md", "b.md", "self"], tree.Diagnostics.Select(d => d.Place.Path));
    }

    [Fact]
    public void Folders_that_all_link_each_other_do_not_unfold_to_millions_of_pages()
    {
        const int Folders = 12;
        for (var i = 0; i < Folders; i++)
        {
            _folder.Write($"in/f{i:00}/x.md", "");
        }

        for (var i = 0; i < Folders; i++)
        {
            for (var j = 0; j < Folders; j++)
            {
                Directory.CreateSymbolicLink(_folder[$"in/f{i:00}/to{j:00}"], $"../f{j:00}");
            }
        }

        var tree = InputFolder.Read(_folder["in"]);

        Assert.Equal(Folders * Folders, tree.Files.Count);
        Assert.All(tree.Diagnostics, d => Assert.Equal("INPUT001", d.Code));
    }
}
