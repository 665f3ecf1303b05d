using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Exporting;

public sealed class LlmsTextTests
{
    private static readonly (string, string)[] Input =
    [
        ("README.md", "# Field chemistry"),
        ("start.md", "---\ndescription: Where to begin.\n---\n# Start [here]"),
        ("02-salts/index.md", "# Salts"),
        ("02-salts/halite.md", "# Halite"),
        ("02-salts/rare/01-sylvite.md", "# Sylvite"),
        ("01-empty/_note.md", "# Not published"),
    ];

    [Fact]
    public async Task Texts_are_listed_by_section_in_reading_order()
    {
        var site = await TestSite.Build(["SiteTitle=Field chemistry", "SiteDescription=What a chemist needs outdoors."], Input);

        Assert.Equal(
            """
            # Field chemistry

            > What a chemist needs outdoors.

            ## Pages

            - [Field chemistry](index.md)
            - [Start \[here\]](start/index.md): Where to begin.

            ## Salts

            - [Salts](salts/index.md)
            - [Halite](salts/halite/index.md)
            - [Sylvite](salts/rare/sylvite/index.md)

            """.ReplaceLineEndings("\n"),
            site.Text("llms.txt"));
    }

    [Fact]
    public async Task Every_address_leads_to_a_text_that_is_there()
    {
        var site = await TestSite.Build(["Host=example.org", "LinkRoot=/repo/"], [.. Input, ("ä ö.md", "# Umlauts")]);

        var addresses = System.Text.RegularExpressions.Regex.Matches(site.Text("llms.txt"), @"\]\((\S+)\)").Select(m => m.Groups[1].Value).ToArray();

        Assert.Equal(6, addresses.Length);
        Assert.All(addresses, a => Assert.StartsWith("https://example.org/repo/", a, StringComparison.Ordinal));
        Assert.All(addresses, a => Assert.Contains(Uri.UnescapeDataString(a["https://example.org/repo/".Length..]), site.Files.Keys));
        Assert.DoesNotContain("index.md", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guide_in_one_section_has_no_empty_list()
    {
        var site = await TestSite.Build(["SiteTitle=T"], ("salts/a.md", "# A"));

        Assert.Equal("# T\n\n## Salts\n\n- [A](salts/a/index.md)\n", site.Text("llms.txt"));
    }
}
