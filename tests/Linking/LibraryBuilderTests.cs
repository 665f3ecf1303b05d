using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Markdown;

namespace Fieldguide.Tests.Linking;

public sealed class LibraryBuilderTests
{
    private static Library Build(params string[] paths) => LibraryBuilder.Build(
        [.. paths.Where(p => p.EndsWith(".md", StringComparison.Ordinal)).Select(p => Guide(p))],
        [.. paths.Where(p => !p.EndsWith(".md", StringComparison.Ordinal)).Select(p => new SourcePath(p))],
        "Notes");

    private static ParsedGuide Guide(string path, string text = "") =>
        GuideParser.Parse(GuideReader.Read(new(new SourcePath(path), System.Text.Encoding.UTF8.GetBytes(text), FrontMatter.Empty)));

    private static string[] Addresses(Library library) => [.. library.ReadingOrder.Select(p => $"{p.Path} {p.Address}")];

    [Fact]
    public void Leading_numbers_order_and_leave_the_address() => Assert.Equal(
        ["01-basics/02_caching.md /basics/caching/", "01-basics/10-queues.md /basics/queues/", "2. Deep Dives/ids.md /deep-dives/ids/"],
        Addresses(Build("2. Deep Dives/ids.md", "01-basics/10-queues.md", "01-basics/02_caching.md")));

    [Fact]
    public void Numbers_stay_where_two_names_would_be_the_same() => Assert.Equal(
        ["01-intro.md /01-intro/", "02-intro.md /02-intro/"],
        Addresses(Build("01-intro.md", "02-intro.md")));

    [Fact]
    public void A_name_of_digits_alone_stays() => Assert.Equal(["2024.md /2024/"], Addresses(Build("2024.md")));

    [Theory]
    [InlineData("README.md")]
    [InlineData("index.md")]
    public void A_readme_or_index_is_its_folders_page(string name) =>
        Assert.Equal([$"a/{name} /a/", "a/b.md /a/b/"], Addresses(Build("a/b.md", "a/" + name)));

    [Fact]
    public void A_page_beside_a_folder_of_its_name_is_that_folders_page()
    {
        var library = Build("caching.md", "caching/write-through.md");

        Assert.Equal(["caching.md /caching/", "caching/write-through.md /caching/write-through/"], Addresses(library));
        Assert.Empty(library.Diagnostics);
    }

    [Fact]
    public void Two_sources_for_one_address_are_an_error_that_names_both() => Assert.Equal(
        "Hello World.md: error ADDR001: \"Hello-World.md\" and \"Hello World.md\" would both be published as /hello-world/. Rename one of them.",
        Assert.Single(Build("Hello World.md", "Hello-World.md").Diagnostics).ToString().Replace("\"Hello World.md\" and \"Hello-World.md\"", "\"Hello-World.md\" and \"Hello World.md\"", StringComparison.Ordinal).Replace("Hello-World.md: error", "Hello World.md: error", StringComparison.Ordinal));

    [Theory]
    [InlineData("search.md", "/search-page/")]
    [InlineData("data.md", "/data-page/")]
    [InlineData("checklists/one.md", "/checklists-page/one/")]
    public void Our_own_addresses_are_kept_free_with_a_warning(string path, string address)
    {
        var library = Build(path);

        Assert.Equal(address, library.ReadingOrder.Single().Address.ToString());
        Assert.Equal("ADDR002", library.Diagnostics.Single().Code);
    }

    [Theory]
    [InlineData("robots.txt.md", "/robots.txt-page/", "/robots.txt/ is an address of the site itself")]
    [InlineData("a/index.html.md", "/a/index.html-page/", "/a/index.html/ is an address of the site itself")]
    [InlineData("license.md", "/license-page/", "The file \"LICENSE\" has the address /license/")]
    public void A_page_that_would_take_the_address_of_a_file_moves_aside(string path, string address, string why)
    {
        var library = Build(path, "LICENSE");

        Assert.Equal([$"{path} {address}"], Addresses(library));
        Assert.Equal($"{path}: warning ADDR002: {why}, so this is published as {address}. Rename it to choose the address yourself.", library.Diagnostics.Single().ToString());
    }

    [Theory]
    [InlineData("index.html", "fieldguide's own home page")]
    [InlineData("404.html", "fieldguide's own page for wrong addresses")]
    [InlineData("b/index.html", "fieldguide's own list of \"b/\"")]
    [InlineData("c/index.html", "the page of \"c/README.md\"")]
    [InlineData("d/index.html", "the page of \"d.md\"")]
    public void A_file_in_the_place_of_a_page_is_left_out_and_both_are_named(string file, string page)
    {
        var library = Build("b/x.md", "c/README.md", "d.md", file);

        Assert.Equal($"{file}: warning ADDR001: \"{file}\" and {page} would both be published as /{file}, so the file was left out. Rename the file.", library.Diagnostics.Single().ToString());
        Assert.Empty(library.Assets);
    }

    [Theory]
    [InlineData("demo/index.html")]
    [InlineData("sitemap.xml")]
    public void A_file_whose_name_nothing_else_takes_is_published(string file)
    {
        var library = Build("a.md", file);

        Assert.Empty(library.Diagnostics);
        Assert.Single(library.Assets);
    }

    [Fact]
    public void Two_folders_of_one_name_are_an_error_that_names_both() => Assert.Equal(
        "foo/: error ADDR001: \"Foo/\" and \"foo/\" would both be published as /foo/. Rename one of them.",
        Assert.Single(Build("Foo/x.md", "foo/y.md").Diagnostics).ToString());

    [Fact]
    public void The_concepts_folder_is_the_authors() => Assert.Empty(Build("concepts/sharding.md").Diagnostics);

    [Fact]
    public void A_reserved_name_further_down_is_free() => Assert.Empty(Build("parts/search.md").Diagnostics);

    [Fact]
    public void Front_matter_order_comes_before_numbers_and_names()
    {
        var library = LibraryBuilder.Build([Guide("a.md"), Guide("1-b.md"), Guide("z.md", "---\norder: 1\n---\n")], [], "Notes");

        Assert.Equal(["z.md", "1-b.md", "a.md"], library.ReadingOrder.Select(p => p.Path.Value));
    }

    [Fact]
    public void Assets_lie_beside_the_pages_of_their_folder() =>
        Assert.Equal("basics/Map 1.png", Build("01-basics/a.md", "01-basics/Map 1.png").Assets[new("01-basics/Map 1.png")].Value);

    [Fact]
    public void Letters_of_other_scripts_stay_in_addresses() => Assert.Equal(["Größe/数据库.md /größe/数据库/"], Addresses(Build("Größe/数据库.md")));

    [Fact]
    public void A_shuffled_input_gives_the_same_library()
    {
        string[] paths = ["b/2.md", "b/10.md", "a.md", "b/README.md", "c/x.md", "c/d/y.md"];
        var expected = Addresses(Build(paths));

        Assert.All(Enumerable.Range(0, 20), seed =>
        {
            var shuffled = paths.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, Addresses(Build(shuffled)));
        });
    }
}
