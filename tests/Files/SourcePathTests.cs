using Fieldguide.Files;

namespace Fieldguide.Tests.Files;

public sealed class SourcePathTests
{
    [Theory]
    [InlineData("a/b", "../c.md", "a/c.md")]
    [InlineData("a/b", "./c.md", "a/b/c.md")]
    [InlineData("a/b", "/c.md", "c.md")]
    [InlineData("", "c//d.md", "c/d.md")]
    [InlineData("a", "..", "")]
    [InlineData("a", "../..", null)]
    public void A_written_path_is_followed_but_never_out_of_the_input(string folder, string written, string? target) =>
        Assert.Equal(target, new SourcePath(folder).Follow(written)?.Value);

    [Theory]
    [InlineData("a/b.tar.gz", "b.tar.gz", "b.tar", ".gz")]
    [InlineData(".nojekyll", ".nojekyll", ".nojekyll", "")]
    [InlineData("a/README", "README", "README", "")]
    [InlineData("A.MD", "A.MD", "A", ".md")]
    public void A_name_has_a_stem_and_an_extension(string path, string name, string stem, string extension)
    {
        var source = new SourcePath(path);

        Assert.Equal((name, stem, extension), (source.Name, source.Stem, source.Extension));
    }
}
