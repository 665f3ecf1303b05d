using Fieldguide.Publishing;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Publishing;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().Write("in/a.md", "a");

    public void Dispose() => _folder.Dispose();

    private string? Check(string output) => OutputFolder.Check(_folder[output], _folder["in"])?.Message;

    [Fact]
    public void A_missing_or_empty_folder_or_one_of_ours_is_fine()
    {
        Directory.CreateDirectory(_folder["empty"]);
        _folder.Write("ours/.fieldguide/manifest", "").Write("ours/index.html", "");

        Assert.Null(Check("missing"));
        Assert.Null(Check("empty"));
        Assert.Null(Check("ours"));
    }

    [Fact]
    public void A_folder_with_other_peoples_files_is_refused()
    {
        _folder.Write("photos/cat.jpg", "x");

        Assert.Equal("The output folder is not empty and was not made by this program.", Check("photos"));
    }

    [Fact]
    public void A_file_is_refused()
    {
        _folder.Write("file", "x");

        Assert.Equal("The output is a file.", Check("file"));
    }

    [Theory]
    [InlineData("in")]
    [InlineData("in/site")]
    [InlineData("")]
    [InlineData("link")]
    [InlineData("link/site")]
    public void A_folder_inside_around_or_equal_to_the_input_is_refused(string output)
    {
        Directory.CreateSymbolicLink(_folder["link"], _folder["in"]);

        Assert.StartsWith("Input and output lie inside one another", Check(output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_the_input_is_fine() => Assert.Null(Check("in-site"));

    [Fact]
    public void A_link_that_leads_to_no_folder_is_refused()
    {
        Directory.CreateSymbolicLink(_folder["link"], _folder["nowhere"]);

        Assert.Equal("The output is a symbolic link that leads to no folder.", Check("link"));
    }

    [Fact]
    public void Somebody_elses_folder_where_the_first_build_is_made_is_refused()
    {
        _folder.Write(".out.fieldguide-new/precious", "x");

        Assert.EndsWith(".out.fieldguide-new\" was not made by this program, and the site is made there before it takes its place.", Check("out"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_killed_first_build_left_there_is_fine()
    {
        _folder.Write(".out.fieldguide-new/.fieldguide/lock", "").Write(".out.fieldguide-new/a.html", "");

        Assert.Null(Check("out"));
    }
}
