using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Rendering;

public sealed class HtmlAllowlistTests
{
    private static async Task<string> Render(string markdown) => (await TestSite.Build(("a.md", markdown))).Body("a/");

    [Theory]
    [InlineData("<script>alert(1)</script>after", "after")]
    [InlineData("<style>p{color:red}</style>after", "after")]
    [InlineData("<p onclick=\"alert(1)\" style=\"color:red\" class=\"bar\">x</p>", "<p>x</p>")]
    [InlineData("<iframe src=\"https://example.org\"></iframe>after", "after")]
    [InlineData("<form action=\"/x\">inside<input name=a><button>b</button></form>", "insideb")]
    [InlineData("<svg onload=alert(1)><script>1</script></svg>after", "<p>after</p>")]
    [InlineData("<math><mtext><a href=x>1</a></mtext></math>after", "<p>after</p>")]
    [InlineData("<custom-tag>kept</custom-tag>", "<p>kept</p>")]
    [InlineData("<img src=x onerror=alert(1)>", "<img class=\"missing-link\" title=\"“x” does not exist.\">")]
    [InlineData("<input type=checkbox checked> done", "<p><input type=\"checkbox\" checked=\"\" disabled=\"\"> done</p>")]
    [InlineData("<p align=center>x</p>", "<p class=\"align-center\">x</p>")]
    [InlineData("<kbd>Ctrl</kbd><sub>2</sub>", "<p><kbd>Ctrl</kbd><sub>2</sub></p>")]
    [InlineData("<details open><summary>S</summary>x</details>", "<details open=\"\"><summary>S</summary>x</details>")]
    [InlineData("<p id=\"fg:main\">x</p>", "<p>x</p>")]
    [InlineData("<b name=\"querySelector\">x</b>", "<p><b>x</b></p>")]
    [InlineData("<a name=\"part\">x</a>", "<p><a name=\"part\">x</a></p>")]
    [InlineData("a <!-- comment --> <b>x</b>", "<p>a  <b>x</b></p>")]
    [InlineData("<base href=\"https://evil.example/\"><meta http-equiv=refresh content=0>after", "after")]
    public async Task Raw_html_keeps_what_a_text_needs_and_nothing_that_acts(string raw, string shown) => Assert.Equal(shown, await Render(raw));

    [Theory]
    [InlineData("Use the <title> element.\n\nMore.", "<p>Use the &lt;title&gt; element.</p>\n<p>More.</p>")]
    [InlineData("A List<String> and a Set<T> hold it.", "<p>A List&lt;String&gt; and a Set&lt;T&gt; hold it.</p>")]
    [InlineData("<your-name>\n\nMore.", "<p>&lt;your-name&gt;</p>\n<p>More.</p>")]
    [InlineData("<select>\n\nMore.", "<p>&lt;select&gt;</p>\n<p>More.</p>")]
    [InlineData("The <script> element runs.\n\nMore.", "<p>The &lt;script&gt; element runs.</p>\n<p>More.</p>")]
    [InlineData("If a<b and c> d, **so**.", "<p>If a&lt;b and c&gt; d, <strong>so</strong>.</p>")]
    [InlineData("If a<b and c> d, <b>so</b>.", "<p>If a&lt;b and c&gt; d, <b>so</b>.</p>")]
    [InlineData("<p title=\"never closed\n\nMore.", "&lt;p title=\"never closed\n<p>More.</p>")]
    [InlineData("<div>the <title> element</div>\n\nMore.", "<div>the &lt;title&gt; element</div>\n<p>More.</p>")]
    [InlineData("<?php echo 1; ?>\n\nMore.", "&lt;?php echo 1; ?&gt;\n<p>More.</p>")]
    [InlineData("A cell<script>alert(1)</script>", "<p>A cell&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("<svg>\n\nMore.", "<p>&lt;svg&gt;</p>\n<p>More.</p>")]
    public async Task What_only_looks_like_a_tag_is_text_and_swallows_nothing(string raw, string shown) => Assert.Equal(shown, await Render(raw));

    [Fact]
    public async Task Html_that_is_only_dangerous_when_seen_as_a_whole_is_cleaned_too()
    {
        var html = await Render("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">\n\n*text* <a title=\"\n\n`>` \" onmouseover=alert(1)>x</a>");

        Assert.DoesNotContain("onerror=", new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).Body!.InnerHtml.Replace("&lt;img src=x onerror=", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Footnotes_and_heading_links_of_a_page_with_raw_html_still_lead_somewhere()
    {
        var site = await TestSite.Build(("a.md", "# A\n\nText[^n] with <kbd>Ctrl</kbd>.\n\n## Part\n\n[^n]: The note."));
        var page = site.Page("a/");

        Assert.Empty(page.QuerySelectorAll(".missing-link"));
        Assert.Equal(["#fn:1", "#part", "#fnref:1"], page.QuerySelectorAll(".prose a").Select(a => a.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".prose a"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Attributes_that_hostile_text_reaches_stay_attributes()
    {
        var html = await Render("[a](https://example.org \"t\\\" onx=1\") ![\" onx=1](a.png)\n\n```\"onx=1>\ncode\n```\n\n| \"a |\n|---|\n| <b>x |\n");

        Assert.DoesNotContain(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Pages_hold_no_inline_script_and_no_inline_style()
    {
        var site = await TestSite.Build(("a.md", "# A\n\n| a | b |\n|:-:|--:|\n| 1 | 2 |\n\n<p style=\"x\">y</p>"));

        Assert.All(site.Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)), file =>
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Text(file));
            Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
            Assert.StartsWith("<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\"", page.Head!.InnerHtml.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        });
    }
}
