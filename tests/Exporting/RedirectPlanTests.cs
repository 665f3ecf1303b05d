using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Exporting;

public sealed class RedirectPlanTests
{
    private static Task<TestSite> Build(string redirect) => TestSite.Build(
        ("a.md", $"---\nTitle: A\nRedirectFrom: {redirect}\n---\n# A\n"), ("b/c.md", "# C"), ("README.md", "# Home"), ("pic.png", "x"));

    [Fact]
    public async Task A_former_address_leads_to_the_page()
    {
        var site = await Build("[/old/page/, /b/old]");

        Assert.Empty(site.Problems);
        Assert.Equal("../../a/", site.Page("old/page/").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.True(site.Files.ContainsKey("b/old/index.html"));
    }

    [Theory]
    [InlineData("/404.html", "a file of fieldguide's own is published there.")]
    [InlineData("/robots.txt", "a file of fieldguide's own is published there.")]
    [InlineData("/LLMS.txt", "a file of fieldguide's own is published there.")]
    [InlineData("/.nojekyll", "a file of fieldguide's own is published there.")]
    [InlineData("/data/cards.json", "/data/ is a folder of fieldguide's own.")]
    [InlineData("/.fieldguide/manifest", "/.fieldguide/ is a folder of fieldguide's own.")]
    [InlineData("/index.html", "\"README.md\" is published there.")]
    [InlineData("/", "\"README.md\" is published there.")]
    [InlineData("/b/c/", "\"b/c.md\" is published there.")]
    [InlineData("/b/c/index.md", "\"b/c.md\" is published there.")]
    [InlineData("/b/", "the list of \"b/\" is published there.")]
    [InlineData("/pic.png", "\"pic.png\" is published there.")]
    [InlineData("/pic.png/old/", "\"pic.png\" is published there.")]
    public async Task An_address_that_is_taken_keeps_what_stands_there(string address, string why)
    {
        var site = await Build(address);

        Assert.Equal([$"a.md:3:15: warning FRONT003: The redirect from \"{address}\" to \"a.md\" was left out: {why} Take the address out of RedirectFrom."], site.Problems);
        Assert.Contains("<h1", site.Text("a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_redirects_the_first_in_reading_order_is_made()
    {
        var site = await TestSite.Build(
            ("a.md", "---\nRedirectFrom: /old/\n---\n# A\n"), ("b.md", "---\nRedirectFrom:\n  - /older/\n  - /old/\n---\n# B\n"));

        Assert.Equal(["b.md:4:5: warning FRONT003: The redirect from \"/old/\" to \"b.md\" was left out: the redirect to \"a.md\" is published there. Take the address out of RedirectFrom."], site.Problems);
        Assert.True(site.Files.ContainsKey("older/index.html"));
    }

    [Fact]
    public async Task An_address_that_no_disk_takes_is_told()
    {
        var site = await Build("/" + new string('x', 300) + "/");

        Assert.Contains("was left out: the address is too long for a file name.", site.Problems.Single(), StringComparison.Ordinal);
        Assert.Contains("was left out: the address holds a control character.", (await Build("\"/a\\0b/\"")).Problems.Single(), StringComparison.Ordinal);
    }
}
