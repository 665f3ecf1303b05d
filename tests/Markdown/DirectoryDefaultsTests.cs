using Fieldguide.Files;
using Fieldguide.Markdown;

namespace Fieldguide.Tests.Markdown;

public sealed class DirectoryDefaultsTests
{
    [Fact]
    public void A_page_inherits_from_the_nearest_folder_that_says_something()
    {
        var defaults = Of(("_directory.yml", "Draft: true\nTags: [a]\nshade: red"), ("x/y/_directory.yml", "Draft: false\nShade: blue"));

        Assert.Equal(FrontMatter.Empty with { Draft = true }, defaults.For(new("other")) with { Tags = null, Extra = FrontMatter.Empty.Extra });
        var deep = defaults.For(new("x/y/z"));
        Assert.False(deep.Draft);
        Assert.Equal(["a"], deep.Tags);
        Assert.Equal(["blue"], deep.Extra["shade"]);
    }

    [Fact]
    public void What_a_page_says_itself_comes_first_even_when_it_says_none()
    {
        var defaults = Of(("_directory.yml", "Flashcards: false\nTags: [a]\nDescription: All of it.")).For(new("x"));

        var page = new FrontMatter { Flashcards = true, Tags = [] }.Over(defaults);

        Assert.True(page.Flashcards);
        Assert.Empty(page.Tags!);
        Assert.Equal("All of it.", page.Description);
    }

    [Fact]
    public void The_fingerprint_of_a_folder_changes_with_what_it_inherits_alone()
    {
        var before = Of(("a/_directory.yml", "Draft: true"));
        var after = Of(("a/_directory.yml", "Draft: false"));

        Assert.NotEqual(before.FingerprintFor(new("a/b")), after.FingerprintFor(new("a/b")));
        Assert.Equal(before.FingerprintFor(new("c")), after.FingerprintFor(new("c")));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("---\nDraft: true\n---\n", null)]
    [InlineData("Title: x", "d/_directory.yml:1:1: warning FRONT003: \"Title\" is one page's own, so it is no default for a folder. Write it in the pages it is for.")]
    [InlineData("a b: x", "d/_directory.yml:1:1: warning FRONT002: Nothing reads the key \"a b\".")]
    [InlineData("- a", "d/_directory.yml:1:1: warning FRONT001: The defaults are a list, so they were left out. Write one \"Key: value\" on a line.")]
    public void Problems_are_told_with_the_file(string yaml, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], Of(("d/_directory.yml", yaml)).Diagnostics.Select(d => d.ToString()));

    [Fact]
    public void Defaults_that_are_no_yaml_are_left_out()
    {
        var defaults = Of(("_directory.yml", "Draft: true\nTags: \"a"));

        Assert.Equal(("FRONT001", 2), Assert.Single(defaults.Diagnostics) is var d ? (d.Code, d.Place.Line) : default);
        Assert.Equal(FrontMatter.Empty, defaults.For(SourcePath.Root));
    }

    [Fact]
    public void Of_two_files_in_one_folder_the_one_named_yml_counts()
    {
        var defaults = Of(("a/_directory.yaml", "Draft: true"), ("a/_directory.yml", "Draft: false"));

        Assert.False(defaults.For(new("a")).Draft);
        Assert.Equal("a/_directory.yaml: warning FRONT001: The folder has two files of defaults, and this one was left out. Move its keys to the other one.",
            Assert.Single(defaults.Diagnostics).ToString());
    }

    private static DirectoryDefaults Of(params (string Path, string Yaml)[] files) =>
        new(files.Select(f => KeyValuePair.Create(new SourcePath(f.Path), f.Yaml)));
}
