using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Rendering;

public sealed class BodyRendererTests
{
    private static async Task<string> Render(string markdown) => (await TestSite.Build(("a.md", markdown))).Body("a/");

    [Fact]
    public async Task The_title_heading_is_not_printed_twice_and_keeps_its_id()
    {
        var site = await TestSite.Build(("a.md", "# The *title*\n\nText, see [above](#the-title)."));

        Assert.Equal("The title", site.Page("a/").QuerySelector("h1#the-title")!.TextContent);
        Assert.Equal("<p>Text, see <a href=\"#the-title\">above</a>.</p>", site.Body("a/"));
        Assert.Empty(site.Problems);
    }

    [Fact]
    public async Task Braces_are_text() => Assert.Equal(
        "<h2 id=\"heading-x\">Heading {#x}<a class=\"hash\" href=\"#heading-x\" aria-label=\"Link to “Heading {#x}”\">#</a></h2>\n<p>Text {.class} and {{value}}.</p>",
        await Render("Text\n\n## Heading {#x}\n\nText {.class} and {{value}}.") is var html ? html["<p>Text</p>\n".Length..] : "");

    [Fact]
    public async Task Columns_are_aligned_by_class() => Assert.Contains(
        "<td class=\"align-center\">1</td><td class=\"align-right\">2</td>", await Render("| a | b |\n|:-:|--:|\n| 1 | 2 |"), StringComparison.Ordinal);

    [Fact]
    public async Task A_box_to_tick_has_a_name_and_is_only_shown_without_script()
    {
        var box = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await Render("- [x] Ask about **scale**")).QuerySelector("input[type=checkbox]")!;

        Assert.Equal("Ask about scale", box.GetAttribute("aria-label"));
        Assert.True(box.HasAttribute("disabled"));
        Assert.True(box.HasAttribute("checked"));
        Assert.True(box.HasAttribute("data-item"));
    }

    [Theory]
    [InlineData("NOTE", "note", "Note")]
    [InlineData("TIP", "tip", "Tip")]
    [InlineData("IMPORTANT", "important", "Important")]
    [InlineData("WARNING", "warning", "Warning")]
    [InlineData("CAUTION", "caution", "Caution")]
    public async Task An_alert_says_its_kind_in_words(string written, string kind, string title) => Assert.Equal(
        $"<aside class=\"note\" data-kind=\"{kind}\"><p class=\"note-title\">{title}</p>\n<p>Text.</p>\n</aside>", await Render($"> [!{written}]\n> Text."));

    [Theory]
    [InlineData("```\n┌──┐\n│  │\n└──┘\n```", true)]
    [InlineData("```text\na ──► b ──► c\n```", true)]
    [InlineData("```\n+--+\n|  |\n+--+\n```", true)]
    [InlineData("```\nx = 1 - 2 | y\n```", false)]
    [InlineData("```python\nprint('──────')\n```", false)]
    public async Task A_drawing_is_told_from_code(string fence, bool isDrawing) =>
        Assert.Equal(isDrawing, (await Render(fence)).Contains("diagram", StringComparison.Ordinal));

    [Fact]
    public async Task Footnotes_lead_there_and_back()
    {
        var html = await Render("Text[^n].\n\n[^n]: The note.");

        Assert.Contains("<a class=\"footnote-ref\" id=\"fnref:1\" href=\"#fn:1\" aria-label=\"Note 1\">1</a>", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"fn:1\">", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#fnref:1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Definition_lists_strikethrough_and_bare_addresses_are_read()
    {
        var html = await Render("Term\n:   Its meaning.\n\n~~old~~ https://example.org/x");

        Assert.Contains("<dt>Term</dt>", html, StringComparison.Ordinal);
        Assert.Contains("<del>old</del>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://example.org/x\">https://example.org/x</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_are_unique_on_a_page()
    {
        var site = await TestSite.Build(("a.md", "# text\n\n## fg:text\n\n## text\n\n## nav\n"));
        var ids = site.Page("a/").QuerySelectorAll("[id]").Select(e => e.Id).ToArray();

        Assert.Equal(ids.Distinct(), ids);
    }
}
