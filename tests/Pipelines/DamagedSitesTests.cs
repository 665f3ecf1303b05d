using Fieldguide.Diagnostics;
using Fieldguide.Tests.Cards.Quality;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Pipelines;

/// <summary>Whole sites of damaged guides: no page may stop the others from being published.</summary>
public sealed class DamagedSitesTests
{
    private const int Damages = 20;

    [Theory]
    [InlineData("first-aid")]
    [InlineData("organic-chemistry")]
    [InlineData("product-manager")]
    [InlineData("sql-interview")]
    [InlineData("bread-baking")]
    [InlineData("contract-law")]
    [InlineData("sailing-licence")]
    public async Task Damaged_guides_are_published_with_all_features(string guide)
    {
        var lines = File.ReadAllLines(Guide.PathOf(guide + ".md"));
        var pages = Enumerable.Range(0, Damages).Select(seed => ($"p{seed}.md", $"---\ntitle: Damage {seed}\n---\n\n{DamagedGuide.Of(lines, seed)}")).ToArray();

        var site = await TestSite.Build(pages);

        Assert.DoesNotContain(site.Result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.All(pages, p => Assert.Contains(p.Item1.Replace(".md", "/index.html", StringComparison.Ordinal), site.Files.Keys));
    }

    [Theory]
    [InlineData("- ✅ (done)\n- ≥ (at least)")]
    [InlineData("1. ___ (name)")]
    [InlineData("| A | B |\n|---|---|\n| x | – (n/a) |\n| y | – (n/a) |\n| z | – (n/a) |")]
    [InlineData("```\n┌──────┐\n│ Plan │\n└──────┘\n\nNext step\n\n┌─────┐\n│ Act │\n└─────┘\n```")]
    [InlineData("```\nCommon problems:\n- s - the seconds are lost\n- drift - the clock runs ahead\n- skew - two clocks differ\n```")]
    public async Task Signs_boxes_and_single_letters_where_words_are_expected_do_no_harm(string text)
    {
        var site = await TestSite.Build(("page.md", "# Clocks\n\n" + text + "\n"));

        Assert.DoesNotContain(site.Result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Contains("page/index.html", site.Files.Keys);
    }
}
