using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Rendering.Rehearsal;

public sealed class ScriptPagesTests
{
    internal const string Titration =
        """
        # Titration by hand

        Three phases fill a lesson of 45 minutes in total.

        ## Phase 1: Set up (8–12 minutes)

        - Rinse the burette with [its own solution](salts.md)

        Tell your partner: "I read the volume at the **lower** edge."

        "May I have the indicator, please?"

        ## Phase 2: Titrate (20–25 minutes)

        - [ ] Indicator added
        - [ ] Flask swirled
        - Go drop by drop near the end

        ## Phase 3: Clear away (10 minutes)

        ## Phase 4: Note what you see (ongoing)

        - Colours
        """;

    private static Task<TestSite> Site(params (string Path, string Text)[] more) =>
        TestSite.Build([("titration.md", Titration), ("salts.md", "# Salts\n\nThey dissolve."), .. more]);

    [Fact]
    public async Task A_plan_has_a_page_with_its_clock_and_what_to_do_tick_and_say()
    {
        var page = (await Site()).Page("rehearse/titration-by-hand/");

        Assert.Equal("Titration by hand", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            ["0:00 – 0:11|Set up|11 min (guide: 8–12 min)|", "0:11 – 0:35|Titrate|24 min (guide: 20–25 min)|", "0:35 – 0:45|Clear away|10 min|", "|Note what you see|all along|"],
            page.QuerySelectorAll(".time-card tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent))));
        Assert.Equal("45 min", page.QuerySelector(".time-card tfoot td.num")!.TextContent);
        Assert.Equal("I read the volume at the <strong>lower</strong> edge.", page.QuerySelector(".phase-say q")!.InnerHtml);
        Assert.Equal(["Indicator added", "Flask swirled"], page.QuerySelectorAll(".phase .tick").Select(t => t.TextContent));
    }

    [Fact]
    public async Task Links_in_what_to_do_lead_where_they_do_in_the_guide()
    {
        var page = (await Site()).Page("rehearse/titration-by-hand/");

        Assert.Equal("../../salts/", page.QuerySelector(".phase-do a")!.GetAttribute("href"));
        Assert.Equal("../../titration/#phase-2-titrate-2025-minutes", page.QuerySelectorAll(".phase h2 a")[1].GetAttribute("href"));
    }

    [Fact]
    public async Task The_browser_finds_the_seconds_of_each_phase()
    {
        var page = (await Site()).Page("rehearse/titration-by-hand/");

        Assert.Equal(["timed 660", "timed 1440", "timed 600", "along 0"], page.QuerySelectorAll("[data-phase]").Select(p => $"{p.GetAttribute("data-phase")} {p.GetAttribute("data-seconds")}"));
    }

    [Fact]
    public async Task The_list_of_plans_is_in_the_bar_on_the_home_page_and_at_the_end_of_the_guide_page()
    {
        var site = await Site();

        Assert.Equal("Titration by hand", site.Page("rehearse/").QuerySelector(".script-name a")!.TextContent);
        Assert.Contains(site.Page("salts/").QuerySelectorAll(".bar-nav a"), a => a.GetAttribute("href") == "../rehearse/");
        Assert.Equal("../rehearse/titration-by-hand/", site.Page("titration/").QuerySelector(".in-this-page a[href*=rehearse]")!.GetAttribute("href"));
        Assert.Equal("1", site.Page("").QuerySelector(".figures a[href='rehearse/']")!.TextContent);
    }

    [Fact]
    public async Task Phases_that_contradict_the_stated_total_are_a_warning_and_a_note_on_the_page()
    {
        var site = await Site(("heat.md", "# Heating\n\nTotal: 30 minutes\n\n1. Warm (10 min)\n2. Boil (10 min)\n3. Cool (5 min)"));

        Assert.Contains("heat.md:3:8: warning TIME001: The phases of \"Heating\" take 25 min, which the 30 min stated here do not fit. Change the minutes of a phase or the total.", site.Problems);
        Assert.Equal(
            "The guide says 30 min for all of it, but its phases take 25 min. This plan keeps to the phases.",
            site.Page("rehearse/heating/").QuerySelector(".note p:last-child")!.TextContent);
        Assert.Contains("does not add up", site.Page("rehearse/").QuerySelector("[data-script-link=heating]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_plan_on_two_pages_is_one_and_names_the_other()
    {
        var site = await Site(("short.md", "# In short\n\n| Phase | Minutes |\n|---|---|\n| Set up | 11 |\n| Titrate | 24 |\n| Clear away | 10 |"));

        Assert.Single(site.Page("rehearse/").QuerySelectorAll("[data-script-link]"));
        Assert.Equal(["../../titration/", "../../short/"], site.Page("rehearse/titration-by-hand/").QuerySelectorAll(".script-source a").Select(a => a.GetAttribute("href")));
        Assert.NotNull(site.Page("short/").QuerySelector(".in-this-page a[href$='rehearse/titration-by-hand/']"));
    }

    [Fact]
    public async Task Plans_of_the_same_name_have_addresses_of_their_own()
    {
        var site = await TestSite.Build(
            ("a.md", "# Alpha\n\n## The drill\n\n1. Look (5 min)\n2. Feel (5 min)\n3. Listen (5 min)"),
            ("b.md", "# Beta\n\n## The drill\n\n1. Look (5 min)\n2. Feel (9 min)\n3. Listen (5 min)"));

        Assert.Contains("rehearse/alpha-the-drill/index.html", site.Files.Keys);
        Assert.Contains("rehearse/beta-the-drill/index.html", site.Files.Keys);
    }

    [Fact]
    public async Task A_guide_that_wants_none_has_none_and_a_guide_without_times_no_bar_entry()
    {
        var site = await TestSite.Build(("titration.md", "---\nRehearsals: false\n---\n\n" + Titration), ("salts.md", "# Salts"));

        Assert.DoesNotContain(site.Files.Keys, k => k.StartsWith("rehearse/", StringComparison.Ordinal));
        Assert.Empty(site.Page("salts/").QuerySelectorAll(".bar-nav a[href*=rehearse]"));
    }
}
