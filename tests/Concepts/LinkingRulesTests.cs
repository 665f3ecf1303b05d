using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Concepts;

/// <summary>The eleven rules of automatic links, by number. Previews, rule 11, are tested in a browser, too.</summary>
public sealed class LinkingRulesTests
{
    [Theory]
    [InlineData("A titration takes an hour.")]
    [InlineData("- Begin with a titration")]
    [InlineData("> A titration takes an hour.")]
    [InlineData("| Work | Time |\n|---|---|\n| By hand | one titration |")]
    [InlineData("We *like titration* a lot.")]
    [InlineData("Term\n: A titration, done twice.")]
    public async Task Rule_1_Paragraphs_items_cells_and_quotes_are_linked(string text) =>
        Assert.Equal(["titration"], (await ConceptLab.Page("# Page\n\n" + text + "\n")).Links());

    [Theory]
    [InlineData("## Titration by hand\n\nText.")]
    [InlineData("Call `titration` now.")]
    [InlineData("```\ntitration\n```")]
    [InlineData("    titration in code")]
    [InlineData("See [the titration](https://example.org/).")]
    [InlineData("![titration](a.png)")]
    [InlineData("See <https://example.org/titration>.")]
    [InlineData("See https://example.org/titration today.")]
    [InlineData("<div>titration</div>")]
    [InlineData("The file notes/titration.md says so.")]
    [InlineData("The name is titration_rate.")]
    public async Task Rule_1_Headings_code_links_images_html_and_addresses_are_not(string text) =>
        Assert.Empty((await ConceptLab.Page("# Page\n\n" + text + "\n")).Links());

    [Fact]
    public async Task Rule_2_The_longest_name_at_a_place_is_one_mention() =>
        Assert.Equal(["yield vs purity"], (await ConceptLab.Page("# Page\n\nThink of yield vs purity first.\n")).Links());

    [Theory]
    [InlineData("Nontitration is no word.")]
    [InlineData("Titrationlike neither.")]
    public async Task Rule_2_Only_whole_words_match(string text) => Assert.Empty((await ConceptLab.Page("# Page\n\n" + text + "\n")).Links());

    [Fact]
    public async Task Rule_2_A_name_may_be_broken_between_two_lines() =>
        Assert.Equal(["nuclear\nmagnetic resonance → NMR"], (await ConceptLab.Page("# Page\n\nSeen by nuclear\nmagnetic resonance.\n")).Links());

    [Fact]
    public async Task Rule_3_A_concept_is_linked_once_a_section()
    {
        var lab = await ConceptLab.Page("# Page\n\n## One\n\nA titration. A second titration.\n\nA titration again.\n\n## Two\n\nA titration.\n");

        Assert.Equal(["titration", "titration"], lab.Links());
        Assert.Equal(["titration: already linked", "titration: already linked"], lab.Unlinked());
    }

    [Fact]
    public async Task Rule_3_Subsections_belong_to_their_section() =>
        Assert.Equal(["titration"], (await ConceptLab.Page("# Page\n\n## One\n\nA titration.\n\n### Part\n\nA titration.\n")).Links());

    [Fact]
    public async Task Rule_3_A_concept_is_linked_once_a_table() =>
        Assert.Equal(["titration"], (await ConceptLab.Page("# Page\n\n| A | B |\n|---|---|\n| x | titration |\n| y | titration |\n")).Links());

    [Fact]
    public async Task Rule_3_An_authors_link_to_the_concept_takes_the_place_of_ours()
    {
        var lab = await ConceptLab.Build(
            ("page.md", "# Page\n\n## One\n\nA titration, see [how](concepts/titration.md).\n\n## Two\n\nA titration.\n"),
            ("concepts/titration.md", "# Titration\n\nHow it is done.\n"));

        Assert.Equal(["titration: author's link"], lab.Unlinked());
        Assert.Equal(["titration"], lab.Links());
    }

    [Fact]
    public async Task Rule_4_A_concepts_own_page_does_not_link_it()
    {
        var lab = await ConceptLab.Build(("concepts/titration.md", "# Titration\n\nA titration needs patience.\n"));

        Assert.Empty(lab.Links("concepts/titration.md"));
        Assert.Equal(["titration: own page"], lab.Unlinked("concepts/titration.md"));
    }

    [Theory]
    [InlineData("- **Titration**: Adding drop by drop; a titration is slow.")]
    [InlineData("**Titration:** adding drop by drop.")]
    [InlineData("| Method | Use |\n|---|---|\n| Titration | a titration finds strength |")]
    [InlineData("A **titration** adds drop after drop until the colour turns; the titration ends there.")]
    public async Task Rule_4_The_line_that_defines_a_concept_does_not_link_it(string text)
    {
        var lab = await ConceptLab.Page("# Page\n\n" + text + "\n");

        Assert.Empty(lab.Links());
        Assert.All(lab.Unlinked(), u => Assert.EndsWith(": defining line", u, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rule_5_Acronyms_match_in_exact_case() =>
        Assert.Equal(["NMR"], (await ConceptLab.Page("# Page\n\nAn NMR; the nmr of plain words.\n")).Links());

    [Theory]
    [InlineData("TITRATION", "TITRATION")]
    [InlineData("titrations", "titrations → Titration")]
    [InlineData("freeze drying", "freeze drying → Freeze-drying")]
    [InlineData("freezedrying", "freezedrying → Freeze-drying")]
    [InlineData("crystallization", "crystallization → Crystallisation")]
    [InlineData("crystallised", "crystallised → Crystallisation")]
    [InlineData("purity versus yield", "purity versus yield → Yield vs purity")]
    [InlineData("volumetric analysis", "volumetric analysis → Titration")]
    public async Task Rule_5_Other_names_match_in_any_case_number_spelling_and_hyphenation(string text, string link) =>
        Assert.Equal([link], (await ConceptLab.Page($"# Page\n\nHere is {text} at work.\n")).Links());

    [Fact]
    public async Task Rule_6_An_alias_of_two_concepts_links_nothing_and_is_reported()
    {
        var lab = await ConceptLab.Build(
            ConceptLab.Chemistry.Replace("[lyophilisation]", "[drying]", StringComparison.Ordinal).Replace("aliases: [nuclear magnetic resonance]", "aliases: [drying]", StringComparison.Ordinal),
            [], ("page.md", "# Page\n\nAfter drying, weigh.\n\nThen NMR and freeze-drying.\n"));

        Assert.DoesNotContain(lab.Links(), l => l.StartsWith("drying", StringComparison.Ordinal));
        Assert.Equal(
            ["page.md:3:7: info CONC002: \"drying\" means \"Freeze-drying\" and \"NMR\", so it links to neither. Give one of them the name, or link it yourself."],
            lab.Problems);
    }

    [Theory]
    [InlineData("The indicator turns pink, a fine colour.", true)]
    [InlineData("Growth is an indicator of health.", false)]
    [InlineData("An economic indicator has no colour.", false)]
    [InlineData("Keep a buffer of two days.", false)]
    [InlineData("We buffer the acid.", false)]
    [InlineData("A buffer keeps the pH.", true)]
    public async Task Rule_7_A_word_that_only_looks_like_a_concept_is_linked_beside_its_cues_alone(string text, bool isLinked) =>
        Assert.Equal(isLinked ? 1 : 0, (await ConceptLab.Page("# Page\n\n" + text + "\n")).Links().Count);

    [Fact]
    public async Task Rule_7_A_page_that_has_shown_the_sense_needs_no_further_cue() => Assert.Equal(
        ["buffer → Buffer solution", "buffer → Buffer solution", "buffer → Buffer solution"],
        (await ConceptLab.Page("# Page\n\n## A\n\nA buffer keeps the pH.\n\n## B\n\nThe buffer takes up acid.\n\n## C\n\nPour the buffer in.\n")).Links());

    [Theory]
    [InlineData("We use write-through for prices.", true)]
    [InlineData("Choose write through or write behind.", true)]
    [InlineData("Follow one write through the diagram.", false)]
    [InlineData("You write back to the customer within a day.", false)]
    [InlineData("First we write through to the end.", false)]
    public async Task Rule_7_A_verb_and_where_it_goes_is_no_name_with_a_hyphen(string text, bool isLinked) => Assert.Equal(
        isLinked, (await ConceptLab.Build(Caches, [], ("page.md", "# Page\n\n" + text + "\n"))).Links().Count > 0);

    private const string Caches = """
        title: Caches
        entries:
          - name: Write-through cache
            aliases: [write-through]
            family: pattern
            definition: Writes go to the cache and to the store at once.
          - name: Write-behind cache
            aliases: [write-behind, write-back]
            family: pattern
            definition: Writes go to the cache first and to the store later.
        """;

    [Fact]
    public async Task Rule_7_A_word_that_the_guide_explains_is_not_linked_where_it_is_a_verb() => Assert.Equal(
        ["trim"],
        (await ConceptLab.Discover(("page.md", "# Page\n\n## Key terms\n\n- **Trim**: the angle of a boat to the water.\n\n## At sea\n\nTrim the sail. You trim it often. A bad trim costs speed.\n"))).Links());

    [Fact]
    public async Task Rule_8_Prose_keeps_the_longest_and_rarest_names_when_it_would_bristle()
    {
        var lab = await ConceptLab.Page("# Page\n\nUse NMR, titration and crystallisation with freeze-drying here.\n");

        Assert.Equal(["freeze-drying"], lab.Links());
        Assert.Equal(["NMR: too many links", "titration: too many links", "crystallisation: too many links"], lab.Unlinked());
    }

    [Fact]
    public async Task Rule_8_Tables_and_short_items_may_be_dense() => Assert.Equal(
        ["titration", "NMR", "freeze-drying", "titration", "NMR"],
        (await ConceptLab.Page("# Page\n\n## A\n\n| Work | With |\n|---|---|\n| Lab | titration, NMR, freeze-drying |\n\n## B\n\n- titration, NMR\n")).Links());

    [Fact]
    public async Task Rule_9_The_data_say_of_every_mention_where_it_is_and_why()
    {
        var lab = await ConceptLab.Page("# Page\n\n## Part\n\nA titration.\n");

        Assert.Contains("\"path\": \"page.md\",", lab.Site.Text("data/concepts.json"), StringComparison.Ordinal);
        Assert.Contains("\"line\": 5,", lab.Site.Text("data/concepts.json"), StringComparison.Ordinal);
        Assert.Contains("\"column\": 3,", lab.Site.Text("data/concepts.json"), StringComparison.Ordinal);
        Assert.Contains("\"url\": \"/page/#part\"", lab.Site.Text("data/concepts.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_10_A_backlink_shows_its_sentence_and_leads_to_the_exact_place()
    {
        var lab = await ConceptLab.Page("# Page\n\n## Part\n\nNothing here. A titration *takes* an hour. More.\n");
        var page = lab.Site.Page("concepts/titration/");

        var line = Assert.Single(page.QuerySelectorAll(".mentions li, .mentions p, [class*=mention] a"), e => e.TextContent.Contains("takes an hour", StringComparison.Ordinal) && e.LocalName == "a");
        Assert.Equal("../../page/#fg:l5", line.GetAttribute("href"));
        Assert.Equal("A titration takes an hour.", line.TextContent.Trim());
        Assert.NotNull(lab.Site.Page("page/").GetElementById("fg:l5"));
    }

    [Fact]
    public async Task Rule_11_A_link_is_a_real_link_and_its_preview_a_small_file()
    {
        var lab = await ConceptLab.Page("# Page\n\nA titration.\n");
        var link = lab.Site.Page("page/").QuerySelector(".prose a.concept")!;

        Assert.Equal("../concepts/titration/", link.GetAttribute("href"));
        Assert.True(lab.Site.Files.ContainsKey("concepts/titration/index.html"));
        Assert.InRange(lab.Site.Files["concepts/titration/card.json"].Length, 50, 2000);
    }

    [Fact]
    public async Task A_page_may_switch_links_off()
    {
        var lab = await ConceptLab.Build(("page.md", "---\nlinkConcepts: false\n---\n\n# Page\n\nA titration.\n"), ("other.md", "# Other\n\nA titration.\n"));

        Assert.Empty(lab.Links());
        Assert.Empty(lab.Unlinked());
        Assert.Equal(["titration"], lab.Links("other.md"));
    }

    [Fact]
    public async Task The_settings_may_forbid_a_form_or_free_it_of_cues()
    {
        var lab = await ConceptLab.Build(ConceptLab.Chemistry, ["Concepts.Never=titration", "Concepts.Always=buffer"], ("page.md", "# Page\n\nA titration and a volumetric analysis.\n\nKeep a buffer of two days.\n"));

        Assert.Equal(["volumetric analysis → Titration", "buffer → Buffer solution"], lab.Links());
        Assert.Equal(["titration: never linked"], lab.Unlinked());
    }
}
