using System.Text.Json;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Pipelines;

/// <summary>What checklists add to a site: pages, data, the download, the boxes in the text.</summary>
public sealed class ChecklistsInSiteTests
{
    private const string Guide = "# Bread\n\n## Baking day\n\n**Before (10 min):**\n\n- [ ] Oven *on* & hot\n  - [ ] pot in\n- [x] Flour\n\n**After:**\n\n- [ ] Let it cool\n\n## What to bring\n\n- A scale\n- A bowl\n- A cloth\n";

    [Fact]
    public async Task Each_list_has_a_page_and_the_index_names_it_with_its_guide()
    {
        var site = await TestSite.Build(("bread.md", Guide));

        Assert.Equal("Baking day", site.Page("checklists/baking-day/").QuerySelector("h1")!.TextContent);
        var index = site.Page("checklists/");
        Assert.Equal(["Baking day", "What to bring"], index.QuerySelectorAll("[data-lists] li > a").Select(a => a.TextContent));
        Assert.Equal("../bread/", index.QuerySelector(".list-source h2 a")!.GetAttribute("href"));
        Assert.Contains("found", index.QuerySelectorAll("[data-lists] li")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_box_is_labelled_by_its_text_and_a_nested_one_stays_below_it()
    {
        var page = (await TestSite.Build(("bread.md", Guide))).Page("checklists/baking-day/");

        var first = page.QuerySelector("label.tick")!;
        Assert.Equal("<em>on</em>", first.QuerySelector("em")!.OuterHtml);
        Assert.Equal("pot in", first.NextElementSibling!.QuerySelector(".tick")!.TextContent);
        Assert.Equal([false, false, true, false], page.QuerySelectorAll("input[data-item]").Select(i => i.HasAttribute("checked")));
    }

    [Fact]
    public async Task The_guides_own_boxes_carry_the_same_ids_in_the_same_order()
    {
        var site = await TestSite.Build(("bread.md", Guide));

        var ids = site.Page("checklists/baking-day/").QuerySelectorAll("input[data-item]").Select(i => i.GetAttribute("data-item")).ToArray();
        Assert.Equal(ids, site.Page("bread/").QuerySelectorAll(".prose input[data-item]").Select(i => i.GetAttribute("data-item")));
        Assert.Equal(4, ids.Distinct().Count());
    }

    [Fact]
    public async Task The_data_file_is_what_was_promised()
    {
        var site = await TestSite.Build(("bread.md", Guide));

        using var json = JsonDocument.Parse(site.Text("data/checklists.json"));
        var list = json.RootElement[0];
        Assert.Equal("baking-day", list.GetProperty("id").GetString());
        Assert.True(list.GetProperty("explicit").GetBoolean());
        Assert.False(json.RootElement[1].GetProperty("explicit").GetBoolean());
        Assert.Equal(["Baking day"], list.GetProperty("headingPath").EnumerateArray().Select(h => h.GetString()));
        var group = list.GetProperty("groups")[0];
        Assert.Equal(("Before", 10), (group.GetProperty("title").GetString(), group.GetProperty("minutes").GetInt32()));
        Assert.Equal(JsonValueKind.Null, list.GetProperty("groups")[1].GetProperty("minutes").ValueKind);
        Assert.Equal("pot in", group.GetProperty("items")[0].GetProperty("items")[0].GetProperty("text").GetString());
        Assert.Equal(["Oven on & hot", "pot in", "Flour", "Let it cool"], list.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("text").GetString()));
        Assert.Equal([false, false, true, false], list.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("checked").GetBoolean()));
        Assert.Equal(("bread.md", 3, "/bread/#baking-day"), (list.GetProperty("source").GetProperty("path").GetString(), list.GetProperty("source").GetProperty("line").GetInt32(), list.GetProperty("source").GetProperty("url").GetString()));
    }

    [Fact]
    public async Task The_download_is_Markdown_with_boxes()
    {
        var site = await TestSite.Build(["SiteTitle=Kitchen"], ("bread.md", Guide));

        Assert.StartsWith(
            """
            # Kitchen: checklists

            ## Baking day

            From Bread

            ### Before (10 min)

            - [ ] Oven *on* & hot
              - [ ] pot in
            - [x] Flour

            ### After

            - [ ] Let it cool

            """.ReplaceLineEndings("\n"),
            site.Text("downloads/checklists.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_survive_another_order_of_items_and_do_not_depend_on_the_machine()
    {
        var one = await TestSite.Build(("a.md", "# A\n\n## List\n\n- [ ] one\n- [ ] two\n"));
        var two = await TestSite.Build(("a.md", "# A\n\n## List\n\n- [ ] two\n- [ ] one\n"));

        Assert.Equal(Ids(one), Ids(two).Reverse());

        static string?[] Ids(TestSite site) => [.. site.Page("a/").QuerySelectorAll("input[data-item]").Select(i => i.GetAttribute("data-item"))];
    }

    [Fact]
    public async Task Lists_of_one_name_get_their_pages_name_before_it_and_a_named_one_keeps_its_own()
    {
        var site = await TestSite.Build(
            ("bow.md", "# Bow\n\n## Knots\n\n- [ ] a\n\n## X\n\nText.\n\n## Y\n\nText.\n"),
            ("stern.md", "# Stern\n\n## Knots\n\n- [ ] b\n\n## X\n\nText.\n\n## Tools\n\n<!-- checklist id=kit -->\n\n- saw\n"));

        Assert.Equal(["bow-knots", "kit", "stern-knots"], site.Files.Keys.Where(f => f.StartsWith("checklists/", StringComparison.Ordinal) && f.Split('/').Length == 3).Select(f => f.Split('/')[1]).Except(["print"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_site_without_lists_has_no_page_for_them_and_no_door()
    {
        var site = await TestSite.Build(("a.md", "# A\n\nText.\n"));

        Assert.DoesNotContain(site.Files.Keys, f => f.StartsWith("checklists/", StringComparison.Ordinal));
        Assert.Equal("[]", site.Text("data/checklists.json").Trim());
    }

    [Fact]
    public async Task Text_that_looks_like_HTML_stays_text_in_every_place()
    {
        var site = await TestSite.Build(("a.md", "# A\n\n## List\n\n- [ ] press `<Enter>` and &lt;b&gt;wait&lt;/b&gt;\n"));

        Assert.Equal("press <Enter> and <b>wait</b>", site.Page("checklists/a-list/").QuerySelector(".tick")!.TextContent);
        Assert.Contains("- [ ] press `<Enter>` and \\<b>wait\\</b>", site.Text("downloads/checklists.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_concept_leads_to_the_lists_that_speak_of_it()
    {
        var lab = await ConceptLab.Build(("a.md", "# Before a titration\n\n- [ ] Clean the bench\n- [ ] Repeat the titration\n"), ("b.md", "# Other list\n\n- [ ] Lock up\n"));

        var links = lab.Site.Page("concepts/titration/").QuerySelectorAll("a[href*='checklists/']").Select(a => $"{a.GetAttribute("href")} {a.TextContent.Trim()}").ToArray();
        Assert.Contains("../../checklists/before-a-titration/ Checklist: Before a titration", links);
        Assert.DoesNotContain(links, l => l.Contains("Other list", StringComparison.Ordinal));
    }
}
