using Fieldguide.Linking;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Linking;

public sealed class LinkResolverTests
{
    private static async Task<(string Html, IReadOnlyList<string> Problems)> Link(string written, string page = "a/page.md")
    {
        var site = await TestSite.Build(
            ("index.md", "# Home"), (page, $"Text {written} more."), ("a/other.md", "# Other\n\n## A place"), ("b/README.md", "# B"), ("c/deep.txt", "Deep"), ("a/my map.png", "x"));
        var address = string.Join('/', page.Split('/')[..^1]) + "/page/";
        return (site.Body(address.TrimStart('/')), site.Problems);
    }

    [Theory]
    [InlineData("[x](other.md)", "../other/")]
    [InlineData("[x](./other.md#a-place)", "../other/#a-place")]
    [InlineData("[x](other.md#A-Place)", "../other/#a-place")]
    [InlineData("[x](../b/)", "../../b/")]
    [InlineData("[x](../b/README.md)", "../../b/")]
    [InlineData("[x](../c)", "../../c/")]
    [InlineData("[x](/c/deep.txt)", "../../c/deep/")]
    [InlineData("[x](../c/deep)", "../../c/deep/")]
    [InlineData("[x](<my map.png>)", "../my%20map.png")]
    [InlineData("[x](my%20map.png?v=2)", "../my%20map.png?v=2")]
    [InlineData("[x](../index.md)", "../../")]
    [InlineData("[x](https://example.org/ä?q=1#f)", "https://example.org/%C3%A4?q=1#f")]
    [InlineData("[x](//example.org)", "//example.org")]
    [InlineData("[x](mailto:a@example.org)", "mailto:a@example.org")]
    [InlineData("<a href=\"other.md\">x</a>", "../other/")]
    public async Task A_link_leads_to_the_page_of_what_was_written(string written, string href)
    {
        var (html, problems) = await Link(written);

        Assert.Contains($"<a href=\"{href}\">x</a>", html, StringComparison.Ordinal);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("[x](othr.md)", "a/page.md:1:6: warning LINK001: The link target \"othr.md\" does not exist. Did you mean \"other.md\"?")]
    [InlineData("[x](deep.txt)", "a/page.md:1:6: warning LINK001: The link target \"deep.txt\" does not exist. Did you mean \"../c/deep.txt\"?")]
    [InlineData("[x](nothing-like-it.md)", "a/page.md:1:6: warning LINK001: The link target \"nothing-like-it.md\" does not exist.")]
    [InlineData("[x](../../secret.md)", "a/page.md:1:6: warning LINK001: The link target \"../../secret.md\" leaves the input folder.")]
    [InlineData("[x](#nowhere)", "a/page.md:1:6: warning LINK002: \"a/page.md\" has no heading with the id \"nowhere\".")]
    public async Task A_link_to_nothing_becomes_marked_text_and_names_the_nearest_thing(string written, string problem)
    {
        var (html, problems) = await Link(written);

        Assert.Equal([problem], problems);
        Assert.DoesNotContain("<a href", html, StringComparison.Ordinal);
        Assert.Contains("class=\"missing-link\"", html, StringComparison.Ordinal);
        Assert.Contains(">x</span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_anchor_of_another_page_still_leads_to_the_page()
    {
        var (html, problems) = await Link("[x](other.md#a-plac)");

        Assert.Contains("<a href=\"../other/\">x</a>", html, StringComparison.Ordinal);
        Assert.Equal(["a/page.md:1:6: warning LINK002: \"a/other.md\" has no heading with the id \"a-plac\". Did you mean \"#a-place\"?"], problems);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](\u0001javascript:alert(1))")]
    [InlineData("[x](data:text/html,hi)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](data:text/html,hi)")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<a href=\"java&#10;script:alert(1)\">x</a>")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)\n\n")]
    public async Task An_address_that_could_run_something_never_reaches_the_page(string written)
    {
        var (html, _) = await Link(written);

        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://a", "http")]
    [InlineData("HTTPS://a", "https")]
    [InlineData(" \u0001java\nscript:a", "javascript")]
    [InlineData("a/b:c", null)]
    [InlineData("#a:b", null)]
    [InlineData(":a", null)]
    [InlineData("page.md", null)]
    public void A_scheme_is_what_a_browser_takes_for_one(string address, string? scheme) => Assert.Equal(scheme, LinkScheme.Of(address));

    [Fact]
    public async Task A_remote_picture_is_shown_with_a_warning_or_linked_when_blocked()
    {
        var shown = await TestSite.Build(("a.md", "![map](https://example.org/m.png)"));
        var blocked = await TestSite.Build(["RemoteImages=block"], ("a.md", "![map](https://example.org/m.png)"));

        Assert.Contains("<img src=\"https://example.org/m.png\" alt=\"map\"", shown.Body("a/"), StringComparison.Ordinal);
        Assert.Equal("LINK004", shown.Result.Diagnostics.Single().Code);
        Assert.Contains("<a href=\"https://example.org/m.png\">map</a>", blocked.Body("a/"), StringComparison.Ordinal);
        Assert.DoesNotContain("https:", blocked.Page("a/").QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b.md")]
    [InlineData("b")]
    public async Task A_link_to_a_draft_says_that_it_is_one(string written)
    {
        var site = await TestSite.Build(("a.md", $"[x]({written})"), ("b.md", "---\nDraft: true\n---\n# B"));

        Assert.Equal([$"a.md:1:1: warning LINK001: The link target \"{written}\" is a draft, which is not published. Publish it, or take the link out."], site.Problems);
    }

    [Theory]
    [InlineData("aa.md")]
    [InlineData("sub/a.md")]
    public async Task The_page_that_links_is_never_the_suggestion(string written)
    {
        var site = await TestSite.Build(("a.md", $"[x]({written})"));

        Assert.Equal([$"a.md:1:1: warning LINK001: The link target \"{written}\" does not exist."], site.Problems);
    }

    [Fact]
    public async Task A_script_of_another_host_is_not_called_a_picture()
    {
        var site = await TestSite.Build(("a.md", "<script src=\"//example.org/x.js?v=1\"></script>\n"));

        Assert.Equal(["a.md:1:14: warning LINK003: The script //example.org/x.js?v=1 is not published: pages run none but the site's own. Take it out."], site.Problems);
    }
}
