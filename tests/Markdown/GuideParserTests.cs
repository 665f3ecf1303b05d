using Fieldguide.Files;
using Fieldguide.Markdown;

namespace Fieldguide.Tests.Markdown;

public sealed class GuideParserTests
{
    private static ParsedGuide Parse(string text, string path = "02_rate-limits.md") =>
        GuideParser.Parse(GuideReader.Read(new(new SourcePath(path), System.Text.Encoding.UTF8.GetBytes(text), FrontMatter.Empty)));

    [Theory]
    [InlineData("---\ntitle: Limits\n---\n# Other", "Limits")]
    [InlineData("Text first.\n\n## Second level", "Second level")]
    [InlineData("# *Rate* `limits`", "Rate limits")]
    [InlineData("No heading at all.", "Rate limits")]
    public void The_title_comes_from_front_matter_then_the_first_heading_then_the_file_name(string text, string title) =>
        Assert.Equal(title, Parse(text).Title);

    [Theory]
    [InlineData("# Title\n\nText", "title")]
    [InlineData("## Title\n\nText", "title")]
    [InlineData("Badge\n\n# Title", "title")]
    [InlineData("Text\n\n## Not a title", null)]
    [InlineData("---\ntitle: Named otherwise\n---\n# Title", null)]
    [InlineData("> # Quoted", null)]
    public void The_heading_that_gave_the_title_is_the_title_and_not_text(string text, string? id) =>
        Assert.Equal(id, Parse(text).TitleHeadingId);

    [Fact]
    public void A_rule_at_the_start_is_not_front_matter()
    {
        var guide = Parse("---\n\nSome text: with a colon.\n\n---\n\nMore.");

        Assert.Equal("Rate limits", guide.Title);
        Assert.Contains("Some text", guide.Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_front_matter_is_told_with_its_place_and_the_page_goes_on()
    {
        var guide = Parse("---\ntitle: \"open\norder: 1\n---\n# Heading");

        Assert.Equal("Heading", guide.Title);
        Assert.StartsWith("02_rate-limits.md:2:", guide.Diagnostics.Single().ToString(), StringComparison.Ordinal);
        Assert.Contains("FRONT001", guide.Diagnostics.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_names_the_nearest_one()
    {
        var guide = Parse("---\ntitel: X\n---\n");

        Assert.Equal(
            "02_rate-limits.md:2:1: warning FRONT002: Nothing reads the key \"titel\". Did you mean \"Title\"?",
            guide.Diagnostics.Single().ToString());
    }

    [Fact]
    public void Links_keep_the_line_and_column_of_the_file()
    {
        var guide = Parse("---\ntitle: X\n---\n\nSee [one](a.md) and ![two](b.png).\n\n<a href=\"c.md\">three</a>");

        Assert.Equal(
            ["a.md 02_rate-limits.md:5:5", "b.png 02_rate-limits.md:5:21", "c.md 02_rate-limits.md:7:10"],
            guide.Links.Select(l => $"{l.Destination} {l.Place}"));
    }

    [Fact]
    public void Anchors_written_in_html_can_be_linked_to() =>
        Assert.Contains("deep", Parse("# A\n\n<a id=\"deep\"></a>").Anchors);

    [Fact]
    public void Comments_are_not_raw_html() => Assert.False(Parse("Text <!-- note --> more.\n\n<!--\nblock\n-->\n").Body.HasRawHtml);

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    public void Nesting_beyond_all_reason_is_shown_as_plain_text_with_a_warning(string opener)
    {
        var guide = Parse(string.Concat(Enumerable.Repeat(opener, 20_000)) + "x");

        Assert.False(guide.IsMarkdown);
        Assert.Contains("MARK001", guide.Diagnostics.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_that_would_take_minutes_are_shown_as_plain_text_with_a_warning()
    {
        var guide = Parse(new string('[', 100_000));

        Assert.False(guide.IsMarkdown);
        Assert.Equal("MARK001", guide.Diagnostics.Single().Code);
    }

    [Fact]
    public void Links_that_would_take_minutes_are_shown_as_plain_text_with_a_warning() =>
        Assert.Equal("MARK001", Parse(string.Concat(Enumerable.Repeat("[a](", 30_000))).Diagnostics.Single().Code);

    [Theory]
    [InlineData("- **Term**: meaning with `code` and [a link](#a)\n", 3_000)]
    [InlineData("x = a[i] * b[j]; /* both */\n", 2_000)]
    [InlineData("**Term** and *more* [here](#a)\n", 2_000)]
    public void Long_lists_and_paragraphs_of_plain_markup_are_parsed(string line, int times) =>
        Assert.True(Parse("# A\n\n" + string.Concat(Enumerable.Repeat(line, times))).IsMarkdown);

    [Fact]
    public void A_table_of_two_thousand_rows_is_a_table() =>
        Assert.Equal(2_000, Assert.IsType<Fieldguide.Markdown.Blocks.TableBlock>(Parse("# A\n\n| A | B |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| **a** | b |\n", 2_000))).Sections[0].Blocks[0]).Rows.Count);

    [Fact]
    public void Tags_in_one_paragraph_are_paired_in_one_pass() =>
        Assert.True(Parse("# A\n\nx " + string.Concat(Enumerable.Repeat("<b>a</b> <t>", 20_000))).IsMarkdown);

    [Fact]
    public void Html_nested_deeper_than_a_tree_can_bear_is_shown_as_plain_text()
    {
        var guide = Parse(string.Concat(Enumerable.Repeat("<div>", 50_000)));

        Assert.False(guide.IsMarkdown);
    }

    [Fact]
    public void A_byte_that_is_not_utf8_is_told_and_the_rest_stays()
    {
        byte[] bytes = [.. "é "u8, 0x93, .. "x"u8];

        var source = GuideReader.Read(new(new("a.md"), bytes, FrontMatter.Empty));

        Assert.Equal("é “x", source.Body);
        Assert.Equal("a.md:1:3: warning TEXT001: The byte 93 is not UTF-8 and was read as Windows-1252. Save the file as UTF-8.", source.Diagnostics.Single().ToString());
    }
}
