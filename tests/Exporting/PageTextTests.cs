using System.Text;
using Fieldguide.Markdown;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Exporting;

public sealed class PageTextTests
{
    [Fact]
    public async Task A_page_has_its_text_beside_it_without_front_matter()
    {
        var site = await TestSite.Build(("01-salts/02-halite.md", "---\ndescription: Rock salt.\n---\n# Halite\n\nNaCl, *cubic*.\n"));

        Assert.Equal("# Halite\n\nNaCl, *cubic*.\n", site.Text("salts/halite/index.md"));
    }

    [Fact]
    public async Task A_title_that_is_not_in_the_text_is_put_above_it()
    {
        var site = await TestSite.Build(("halite.md", "---\ntitle: Rock salt\n---\nNaCl.\n"), ("plain.txt", "words"));

        Assert.Equal("# Rock salt\n\nNaCl.\n", site.Text("halite/index.md"));
        Assert.Equal("# Plain\n\nwords", site.Text("plain/index.md"));
    }

    [Fact]
    public async Task Damage_is_repaired_in_the_text_too()
    {
        var site = await TestSite.Build(("a.md", "# A\n\nItâ€™s the crystalâ€™s axis that turns.\n"));

        Assert.Equal("# A\n\nIt’s the crystal’s axis that turns.\n", site.Text("a/index.md"));
    }

    [Fact]
    public async Task A_draft_has_no_text_on_the_site()
    {
        var site = await TestSite.Build(("a.md", "---\ndraft: true\n---\n# A"), ("b.md", "# B"));

        Assert.DoesNotContain("a/index.md", site.Files.Keys);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void The_text_is_UTF8_without_a_mark_whatever_the_file_is(string encoding, bool mark)
    {
        var code = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? code.GetPreamble() : [], .. code.GetBytes("---\ntitle: Größe\n---\nÄther – dünn\n")];

        var source = GuideReader.Read(new(new("a.md"), bytes, new FrontMatter()));

        Assert.Equal("Äther – dünn\n", Encoding.UTF8.GetString(source.Markdown.Span));
    }

    [Fact]
    public void Sound_text_is_a_part_of_the_file_and_no_copy()
    {
        var bytes = Encoding.UTF8.GetBytes("---\ntitle: T\n---\nwords\n");

        var source = GuideReader.Read(new(new("a.md"), bytes, new FrontMatter()));

        Assert.True(source.Markdown.Span.Overlaps(bytes));
    }

    [Fact]
    public void A_byte_that_is_not_UTF8_is_read_as_it_is_on_the_page()
    {
        var source = GuideReader.Read(new(new("a.md"), (byte[])[.. "caf"u8, 0xE9, .. " noir\n"u8], new FrontMatter()));

        Assert.Equal("café noir\n", Encoding.UTF8.GetString(source.Markdown.Span));
    }
}
