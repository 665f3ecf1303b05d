using System.Globalization;
using Fieldguide.Execution;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Pipelines;

public sealed class SiteBuildTests
{
    private static readonly (string Path, string Text)[] Sample =
    [
        ("README.md", "# Home\n\nWelcome, see [caching](02-parts/01-caching.md)."),
        ("01-start/a.md", "---\ntitle: Start İ\norder: 2\n---\n\n## One\n\nText | with\n--- | ---\nä | ß\n\n```\n┌─┐\n└─┘\n```\n"),
        ("01-start/b.md", "# B\n\n- [ ] task\n- [x] done\n\n<details><summary>S</summary>x</details>\n"),
        ("02-parts/01-caching.md", "# Caching\n\nSee [start](../01-start/a.md#one) and [gone](gone.md).\n\n[^1]: Note.\n\nText[^1].\n"),
        ("02-parts/map.svg", "<svg/>"),
    ];

    private static async Task<SortedDictionary<string, string>> Bytes(Func<Task<TestSite>> build) =>
        new((await build()).Files.ToDictionary(f => f.Key, f => Convert.ToHexString(f.Value)), StringComparer.Ordinal);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public async Task Another_culture_gives_the_same_bytes(string culture)
    {
        var expected = await Bytes(() => TestSite.Build(Sample));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentCulture = new CultureInfo(culture);

            Assert.Equal(expected, await Bytes(() => TestSite.Build(Sample)));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
            CultureInfo.DefaultThreadCurrentCulture = null;
        }
    }

    [Fact]
    public async Task Another_folder_and_another_order_on_disk_give_the_same_bytes()
    {
        var expected = await Bytes(() => TestSite.Build(Sample));

        Assert.Equal(expected, await Bytes(() => TestSite.Build([.. Sample.Reverse()])));
    }

    [Theory]
    [InlineData("LC_ALL", "tr_TR.UTF-8", "TZ", "Asia/Tokyo", "1")]
    [InlineData("LANG", "ar_SA.UTF-8", "TZ", "America/St_Johns", "4")]
    public async Task Another_machine_gives_the_same_bytes(string language, string locale, string zone, string place, string cores)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in Sample)
        {
            folder.Write("notes/" + path, text);
        }

        await ProgramRun.Start(folder.Path, ["build", "--input", "notes", "--output", "one"]);
        await ProgramRun.Start(folder.Path, ["build", "--input", "notes", "--output", "two"], (language, locale), (zone, place), ("DOTNET_PROCESSOR_COUNT", cores));

        Assert.NotEmpty(folder.Snapshot("one"));
        Assert.Equal(folder.Snapshot("one"), folder.Snapshot("two"));
    }

    [Fact]
    public async Task An_incremental_run_equals_a_clean_one_after_any_edits()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(11);
        foreach (var (path, text) in Sample)
        {
            folder.Write("notes/" + path, text);
        }

        var sink = new MemorySink();
        var build = new Fieldguide.Pipelines.SiteBuild(TestSite.Setup(folder["notes"], []).Plan, new Memo());
        for (var edit = 0; edit < 25; edit++)
        {
            var path = $"notes/0{random.Next(1, 3)}-s/p{random.Next(4)}.md";
            if (random.Next(4) == 0 && folder.Has(path))
            {
                File.Delete(folder[path]);
            }
            else
            {
                folder.Write(path, $"# T{random.Next(3)}\n\nbody {random.Next(3)} [l](p{random.Next(4)}.md)\n");
            }

            var result = await build.RunAsync(sink, null, TestContext.Current.CancellationToken);
            var clean = await TestSite.BuildFolder(folder["notes"]);

            var made = result.Files.Select(f => f.Path.Value).Order(StringComparer.Ordinal).ToArray();
            Assert.Equal(clean.Files.Keys.Order(StringComparer.Ordinal), made);
            Assert.All(made, f => Assert.Equal(clean.Files[f], sink.Files[f]));
        }
    }

    [Fact]
    public async Task An_edit_of_one_text_renders_one_page_again_and_costs_the_same_in_a_guide_of_any_size()
    {
        var few = await ComputedAfterEdit(pages: 10);
        var many = await ComputedAfterEdit(pages: 40);

        Assert.Equal(few, many);

        // One step of each pipeline that works page by page.
        Assert.InRange(many, 3, 12);
    }

    private static async Task<int> ComputedAfterEdit(int pages)
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < pages; i++)
        {
            folder.Write($"notes/p{i:00}.md", $"# Page {i}\n\ntext\n");
        }

        var memo = new Memo();
        var build = new Fieldguide.Pipelines.SiteBuild(TestSite.Setup(folder["notes"], []).Plan, memo);
        await build.RunAsync(new MemorySink(), null, TestContext.Current.CancellationToken);
        var before = memo.Computed;
        folder.Write("notes/p07.md", "# Page 7\n\nother words\n");
        var sink = new MemorySink();

        await build.RunAsync(sink, null, TestContext.Current.CancellationToken);

        Assert.Equal(["p07/index.html"], sink.Files.Keys.Where(f => f.EndsWith("index.html", StringComparison.Ordinal) && f != "index.html"));
        return memo.Computed - before;
    }

    [Fact]
    public async Task No_word_of_the_source_is_lost_on_the_way_to_the_page()
    {
        var random = new Random(20261121);
        for (var round = 0; round < 40; round++)
        {
            var (text, words) = RandomMarkdown.Write(random);

            var site = await TestSite.Build(("a.md", text));

            var shown = site.Page("a/").QuerySelector("main")!.TextContent;
            Assert.All(words, w => Assert.True(shown.Contains(w, StringComparison.Ordinal), $"{w} is missing in round {round} of:\n{text}"));
        }
    }

    [Fact]
    public async Task Every_address_on_every_page_exists()
    {
        var site = await TestSite.Build(Sample);

        AssertLinksExist(site, "");
    }

    [Fact]
    public async Task Addresses_name_index_pages_where_the_site_is_read_from_disk()
    {
        var site = await TestSite.Build(["LinkHideIndexPages=false"], Sample);

        AssertLinksExist(site, "", mayEndInSlash: false);
    }

    [Fact]
    public async Task The_page_for_wrong_addresses_works_at_any_depth_below_the_link_root()
    {
        var site = await TestSite.Build(["LinkRoot=/repo/"], Sample);
        var missing = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Text("404.html"));

        Assert.All(missing.QuerySelectorAll("a[href], link[href]").Select(e => e.GetAttribute("href")!).Where(h => !h.StartsWith('#')),
            href => Assert.StartsWith("/repo/", href, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_sitemap_and_canonical_links_need_a_host()
    {
        var without = await TestSite.Build(Sample);
        var with = await TestSite.Build(["Host=example.org", "LinkRoot=/repo/"], Sample);

        Assert.DoesNotContain("sitemap.xml", without.Files.Keys);
        Assert.Contains("<loc>https://example.org/repo/parts/caching/</loc>", with.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://example.org/repo/sitemap.xml", with.Text("robots.txt"), StringComparison.Ordinal);
        Assert.Equal("https://example.org/repo/parts/caching/", with.Page("parts/caching/").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Ten_thousand_links_do_not_stand_on_each_page()
    {
        var pages = Enumerable.Range(0, 900).Select(i => ($"s{i / 30:00}/p{i:000}.md", $"# Page {i}")).ToArray();

        var site = await TestSite.Build(pages);

        Assert.InRange(site.Page("s05/p160/").QuerySelectorAll(".nav a").Length, 30, 200);
        Assert.Equal("page", site.Page("s05/p160/").QuerySelector(".nav a[href='./']")!.GetAttribute("aria-current"));
        Assert.Equal(30, site.Page("s05/").QuerySelectorAll(".listing h2 a").Length);
    }

    [Fact]
    public async Task A_former_address_leads_to_the_page()
    {
        var site = await TestSite.Build(("a.md", "---\nRedirectFrom: /old/place/\n---\n# A"));

        Assert.Contains("content=\"0; url=../../a/\"", site.Text("old/place/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_are_left_out_also_by_their_folder()
    {
        var site = await TestSite.Build(("a.md", "# A"), ("b.md", "---\nDraft: true\n---\n# B"), ("later/_directory.yml", "Draft: true"), ("later/c.md", "# C"), ("later/d.md", "---\nDraft: false\n---\n# D"));

        Assert.Equal(["a.md", "later/d.md"], System.Text.Json.JsonDocument.Parse(site.Text("data/site.json")).RootElement.GetProperty("pages").EnumerateArray().Select(p => p.GetProperty("path").GetString()));
    }

    private static void AssertLinksExist(TestSite site, string root, bool mayEndInSlash = true)
    {
        foreach (var path in site.Files.Keys.Where(f => f.EndsWith("index.html", StringComparison.Ordinal)))
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Text(path));
            foreach (var element in page.QuerySelectorAll("[href], [src]"))
            {
                var written = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                var target = new Uri(new Uri("https://site/" + root + path), written);
                var file = Uri.UnescapeDataString(target.AbsolutePath.TrimStart('/'));
                Assert.True(mayEndInSlash || (file.Length > 0 && !file.EndsWith('/')), $"{path} links to {written}");
                file = file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file;
                Assert.True(site.Files.ContainsKey(file), $"{path} links to {written}, which is not there");
                if (target.Fragment.Length > 1 && file.EndsWith(".html", StringComparison.Ordinal))
                {
                    var id = Uri.UnescapeDataString(target.Fragment[1..]);
                    Assert.Contains($"id=\"{id}\"", site.Text(file), StringComparison.Ordinal);
                }
            }
        }
    }
}
