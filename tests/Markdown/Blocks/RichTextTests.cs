using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Tests.Markdown.Blocks;

public sealed class RichTextTests
{
    private static TextRun Run(string text, RunStyle style = RunStyle.None, string? link = null) => new(text, style, link, 1, 1);

    [Theory]
    [InlineData("Salt:", " dissolves", "Salt", "dissolves")]
    [InlineData("Salt", ": dissolves", "Salt", "dissolves")]
    [InlineData("Salt", " – dissolves", "Salt", "dissolves")]
    [InlineData("Salt", "", "Salt", "")]
    public void A_bold_lead_is_parted_from_what_it_leads_without_the_mark_between(string bold, string after, string lead, string rest)
    {
        var found = new RichText([Run(bold, RunStyle.Bold), Run(after)]).BoldLead(out var left);

        Assert.Equal((lead, rest), (found!.Plain, left.Plain));
    }

    [Fact]
    public void An_emoji_before_the_bold_words_is_no_reason_to_miss_them()
    {
        var found = new RichText([Run("❌ "), Run("Mistake:", RunStyle.Bold), Run(" rushing")]).BoldLead(out var rest);

        Assert.Equal(("❌ Mistake", "rushing"), (found!.Plain, rest.Plain));
    }

    [Fact]
    public void Text_that_only_contains_bold_words_has_no_lead()
    {
        Assert.Null(new RichText([Run("Add "), Run("salt", RunStyle.Bold)]).BoldLead(out _));
    }

    [Fact]
    public void A_slice_keeps_styles_links_and_columns()
    {
        var slice = new RichText([Run("See "), Run("the map", RunStyle.Italic, "map.md"), Run(" now")]).Slice(6, 7);

        Assert.Equal("e map n", slice.Plain);
        Assert.Equal((3, "map.md"), (slice.Runs[0].Column, slice.Runs[0].Link));
    }

    [Fact]
    public void As_HTML_it_is_escaped_and_its_links_are_holes()
    {
        var template = new RichText([Run("a < b ", RunStyle.Bold), Run("x", RunStyle.Bold | RunStyle.Code, "y.md"), Run("\nend")]).ToTemplate();

        Assert.Equal("<strong>a &lt; b </strong><strong><code>x</code></strong><br>end", template.Html);
        Assert.Equal([("y.md", 26), ("y.md", 57)], template.Holes.Select(h => (h.Written, h.Offset)));
    }
}
