using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Concepts.Discovery;

/// <summary>Concepts of guides that no lexicon knows: whole sites, so that what is not spoken of elsewhere is gone, too.</summary>
public sealed class TermDiscoveryTests
{
    private static async Task<IReadOnlyList<string>> Found(string text, string elsewhere = "Nothing.") =>
        (await ConceptLab.Discover(("page.md", "# Guide\n\n" + text + "\n"), ("other.md", "# Other\n\n" + elsewhere + "\n"))).Names;

    [Fact]
    public async Task Definition_bullets_below_a_heading_that_names_a_family() => Assert.Equal(
        ["Distillation (pattern)", "Filtration (pattern)"],
        await Found("## Separation techniques\n\n- **Distillation**: boil and catch.\n- **Filtration**: let it pass.\n"));

    [Fact]
    public async Task Three_definition_bullets_under_any_heading_of_which_the_guide_goes_on_to_speak() => Assert.Equal(
        ["Promissory estoppel (term)"],
        await Found(
            "## Doctrines\n\n- **Promissory estoppel**: a promise on which somebody relied.\n- **Firm offer**: one that stays open for long.\n- **Go on**: do not stop at the first.\n",
            "Without promissory estoppel the promise is nothing. We go on."));

    [Theory]
    [InlineData("We use gas-liquid chromatography (GLC) here.", "Gas-liquid chromatography (pattern)")]
    [InlineData("The rule of three (ROT) holds, point of care (POC) too.", "Point of care (pattern)")]
    public async Task A_term_written_out_before_its_acronym_if_the_guide_goes_on_to_speak_of_it(string text, string found) =>
        Assert.Equal([found], await Found(text, "The GLC is slow. A POC test is fast."));

    [Theory]
    [InlineData("We use a slow machine (GLC) here.")]
    [InlineData("See the annex (IV) and Smith (MD).")]
    public async Task What_stands_before_other_letters_is_no_term(string text) => Assert.Empty(await Found(text, "The GLC, IV and MD are slow."));

    [Fact]
    public async Task Bare_items_below_such_a_heading() => Assert.Equal(
        ["Distillation (pattern)", "Filtration (pattern)", "Sieving (pattern)"],
        await Found("## Separation techniques\n\n- Distillation\n- Filtration\n- Sieving\n"));

    [Fact]
    public async Task Headings_below_such_a_heading_of_which_the_guide_speaks() => Assert.Equal(
        ["Distillation (pattern)"],
        await Found("## Separation techniques\n\n### 1. Distillation\n\nA distillation boils.\n\n### Order of work\n\nBegin early.\n", "After distillation, weigh."));

    [Fact]
    public async Task Rows_of_a_table_whose_first_column_names_a_family() => Assert.Equal(
        ["Oracle (database)", "Postgres (database)"],
        await Found("| Database | Limit |\n|---|---|\n| **Postgres** | One writer |\n| **Oracle** | Price |\n"));

    [Fact]
    public async Task A_column_that_names_a_family() => Assert.Equal(
        ["Distillation (pattern)", "Filtration (pattern)", "Sieving (pattern)"],
        await Found("| Aim | Techniques |\n|---|---|\n| Parts | Filtration, sieving |\n| Purity | Distillation |\n"));

    [Fact]
    public async Task Rows_of_a_table_that_says_what_each_is_good_for_if_spoken_of_elsewhere() => Assert.Equal(
        ["Rotary evaporator (pattern)"],
        await Found("| Thing | Best for |\n|---|---|\n| **Rotary evaporator** | Solvents |\n| **Magic box** | All |\n", "Use the rotary evaporator gently."));

    [Fact]
    public async Task Products_given_as_examples() => Assert.Equal(
        ["Gas chromatograph (pattern)", "Shimadzu (technology)"],
        await Found("| Thing | Best for | Examples |\n|---|---|---|\n| **Gas chromatograph** | Vapours | Shimadzu |\n| **Oven** | Heat | ovens of any kind |\n", "The gas chromatograph is slow."));

    [Theory]
    [InlineData("## Yield vs purity\n\nThink.\n")]
    [InlineData("- **Yield vs purity**: think\n")]
    [InlineData("| Choice | Why |\n|---|---|\n| Yield vs purity | think |\n")]
    [InlineData("- Yield vs. purity tradeoff\n")]
    public async Task Comparisons_in_headings_leads_items_and_cells(string text) =>
        Assert.Contains("Yield vs purity (tradeoff)", await Found(text), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("| Chart | Axes |\n|---|---|\n| Growth | Height vs. number of leaves |\n")]
    [InlineData("| Plot | Shows |\n|---|---|\n| Weight vs. day of the month | The diet |\n")]
    public async Task A_cell_that_names_the_axes_of_a_chart_weighs_nothing(string text) => Assert.Empty(await Found(text, "Measure the leaves every day."));

    [Fact]
    public async Task A_comparison_in_a_sentence_if_the_guide_speaks_of_both_sides() => Assert.Equal(
        ["Batch vs continuous flow (tradeoff)", "Continuous flow (pattern)"],
        await Found("Decide on batch vs continuous flow early.\n\n## Later\n\nA batch is small. Continuous flow is steady.\n"));

    [Fact]
    public async Task Sides_of_a_sentence_that_go_on_nowhere_are_nothing() => Assert.Empty(await Found("Decide on batch vs continuous flow early.\n"));

    [Theory]
    [InlineData("## Communication patterns of speech\n\n- **Pros**: many\n- **Cons**: few\n")]
    [InlineData("## Techniques\n\n- **[Name]**: describe it\n- **___**: fill in\n- **Option A**: the first\n- **Technique X**: what\n")]
    [InlineData("## Techniques\n\n- **Use it when**: cold\n- **Never do this**: bad\n- **Why?**: because\n")]
    [InlineData("## Techniques\n\n- **Label everything.** Then go on.\n")]
    [InlineData("## Anti-patterns\n\n- **Hurry**: bad\n")]
    [InlineData("## Pattern matching\n\n- **Greedy**: first\n")]
    [InlineData("## Steps for techniques\n\n- **Boil water**: first\n")]
    [InlineData("| Technique | Use |\n|---|---|\n| [Technique] | [use] |\n| ... | ... |\n")]
    [InlineData("| List | When to use |\n|---|---|\n| [Before you go](other.md) | early |\n| [After you come](other.md) | late |\n")]
    [InlineData("Good vs bad answers, before vs after, X vs Y, this vs that.\n")]
    [InlineData("- [ ] Boil vs [alternative]\n")]
    public async Task Labels_placeholders_templates_and_instructions_are_no_concepts(string text) => Assert.Empty(await Found(text, "Pros and cons, before and after."));

    [Fact]
    public async Task What_is_discovered_twice_is_one_concept_in_any_number_case_or_hyphenation() => Assert.Equal(
        ["Freeze-drying (pattern)"],
        await Found("## Techniques\n\n- **Freeze-drying**: by vacuum\n\n## More techniques\n\n- **Freeze drying**: from ice\n- **freeze-dryings**: many\n"));

    [Fact]
    public async Task What_a_lexicon_knows_is_not_discovered_again()
    {
        var lab = await ConceptLab.Page("# Page\n\n## Techniques\n\n- **Volumetric analysis**: drop by drop\n- **NMR**: by radio\n");

        Assert.Equal(["NMR (technique)", "Titration (technique)"], lab.Names);
    }

    [Fact]
    public async Task A_list_of_which_most_is_known_makes_room_for_the_rest_beside_a_lexicon_of_the_field()
    {
        const string Elsewhere = "We use sharding, replication, caching, geo fencing, load balancing, a circuit breaker, rate limiting, cache-aside, an API gateway, a message queue and a read replica with eventual consistency.";
        var lab = await ConceptLab.Build(null, ["Concepts.Lexicon=builtin"],
            ("page.md", "# Guide\n\n## Scaling patterns\n\n- **Sharding**: split\n- **Load balancing**: spread\n- **Geo fencing**: near\n\n## Kitchen techniques\n\n- **Geo cooking**: far\n- **Slow cooking**: long\n"),
            ("other.md", "# Other\n\n" + Elsewhere + " Slow cooking and geo cooking.\n"));

        Assert.Contains("Geo fencing (pattern)", lab.Names);
        Assert.DoesNotContain(lab.Names, n => n.Contains("cooking", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_built_in_lexicon_is_silent_on_a_guide_of_another_field() => Assert.Empty((await ConceptLab.Build(null, ["Concepts.Lexicon=builtin"],
        ("page.md", "# Property law\n\nA partition of land splits it. The index of deeds is kept by the court; a claim may be queued. Consistency of judgments matters.\n"))).Names);

    [Fact]
    public async Task A_lexicon_that_the_settings_name_always_serves() =>
        Assert.Equal(["Titration (technique)"], (await ConceptLab.Page("# Page\n\nOne titration in a very long text.\n")).Names);
}
