using AngleSharp.Dom;
using Fieldguide.Rendering;
using Fieldguide.Rendering.Concepts;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Rendering.Concepts;

/// <summary>What the pages of concepts show of their models.</summary>
public sealed class ConceptPagesTests
{
    private static readonly ConceptContent Bare = new() { Name = "Salt", Slug = "salt", Family = "reagent", FamilyTitle = "Reagent", FamilyHref = "../#fg:family-reagent" };

    private static IDocument Render(PageContent content) => PageModels.Render(ConceptModels.Page(content, "concepts/salt/", "Salt"), body: "");

    private static string Part(PageContent content, string selector) => NormalHtml.Of(Render(content).QuerySelector(selector)!);

    private static string[] Texts(PageContent content, string selector) => [.. Render(content).QuerySelectorAll(selector).Select(e => e.TextContent.Trim())];

    [Fact]
    public void The_head_names_the_family_with_its_glyph_and_gives_the_definition() => Assert.Equal(
        """
        <header class="head">
          <nav aria-label="Breadcrumbs" class="crumbs">
            <ol>
              <li>
                <a href="../../">
                  Field chemistry
              <li>
                <a href="../">
                  Concepts
          <p class="kind">
            <a class="family" data-family="pattern" href="../#fg:family-pattern">
              <svg aria-hidden="true" class="g">
                <use href="#fg:g-pattern">
              Pattern
          <h1 id="rates">
            Salt
          <p class="lede definition">
            Adding a solution of known strength,
            <em>
              drop by drop
            , until the reaction is complete.
        """,
        Part(ConceptModels.Titration with { DefinitionOrigin = DefinitionOrigin.Author, Aliases = [], MentionCount = 0, Practice = [] }, ".head"));

    [Fact]
    public void The_facts_give_other_names_the_source_of_the_definition_and_what_can_be_done() => Assert.Equal(
        ["Also: titrimetry, volumetric analysis", "Defined: in Rates › Order", "Comes up: 20 times on 2 pages", "Practise: 3 cards, At the bench"],
        Render(ConceptModels.Titration).QuerySelectorAll(".facts > div").Select(d => $"{d.FirstElementChild!.TextContent}: {string.Join(' ', d.LastElementChild!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}"));

    [Fact]
    public void A_definition_from_the_lexicon_says_so() => Assert.Contains("in the lexicon, not in this guide", Texts(ConceptModels.Tradeoff, ".facts dd"));

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(1, 1, "once")]
    [InlineData(2, 1, "2 times")]
    [InlineData(5, 2, "5 times on 2 pages")]
    public void The_facts_count_mentions_and_pages(int mentions, int pages, string? shown)
    {
        var page = ConceptModels.Titration.Mentions[1];
        var content = Bare with { MentionCount = mentions, Mentions = [.. Enumerable.Repeat(page, pages)] };

        Assert.Equal(shown, Texts(content, ".facts dd").SingleOrDefault());
    }

    [Fact]
    public void A_concept_nobody_defined_or_named_again_is_a_head_alone()
    {
        var page = Render(Bare);

        Assert.Empty(page.QuerySelectorAll("main :is(.facts, .part, .map)"));
        Assert.Equal("2", page.QuerySelector(".family")!.GetAttribute("data-hue"));
        Assert.Equal("#fg:g-other", page.QuerySelector(".family use")!.GetAttribute("href"));
    }

    [Fact]
    public void Below_a_page_its_author_wrote_the_definition_is_not_said_again()
    {
        var written = PageModels.Guide with { Content = ConceptModels.Titration with { IsWritten = true } };

        var page = PageModels.Render(written);

        Assert.Equal("How fast, and what decides it.", page.QuerySelector(".lede")!.TextContent);
        Assert.Equal("Pattern", page.QuerySelector(".head .family")!.TextContent.Trim());
        Assert.DoesNotContain("Defined", page.QuerySelectorAll(".facts dt").Select(e => e.TextContent));
        Assert.NotNull(page.QuerySelector(".prose ~ .part #fg\\:mentions"));
    }

    [Fact]
    public void The_summary_its_author_gave_a_concept_stands_below_the_title_of_its_page()
    {
        var written = PageModels.Guide with { Content = ConceptModels.Titration with { IsWritten = true, DefinitionOrigin = DefinitionOrigin.Author } };

        Assert.StartsWith("Adding a solution", PageModels.Render(written).QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_a_page_and_of_its_concept_stands_in_one_row()
    {
        var written = PageModels.Guide with { ReadingMinutes = 3, Content = ConceptModels.Titration with { IsWritten = true } };

        Assert.Equal(["Reading", "Also", "Comes up", "Practise"], PageModels.Render(written).QuerySelectorAll(".facts dt").Select(e => e.TextContent));
        Assert.Single(PageModels.Render(written).QuerySelectorAll(".head .facts"));
    }

    [Fact]
    public void The_sides_of_a_tradeoff_stand_beside_each_other_with_their_definitions() => Assert.Equal(
        """
        <ul class="sides">
          <li data-family="metric">
            <h3>
              <a class="concept named" data-concept="yield" data-family="metric" href="../../concepts/yield/">
                <svg aria-hidden="true" class="g">
                  <use href="#fg:g-metric">
                Yield
            <p>
              How much was made, as a share of what could have been.
            <p class="with">
              Goes with
              <a class="concept" data-concept="ph-meter" data-family="technology" href="../../concepts/ph-meter/">
                pH meter
              ,
              <a class="concept" data-concept="buffer" data-family="pattern" href="../../concepts/buffer/">
                Buffer solution
            <p class="times">
              Comes up 18 times
          <li data-family="metric">
            <h3>
              <a class="concept named" data-concept="purity" data-family="metric" href="../../concepts/purity/">
                <svg aria-hidden="true" class="g">
                  <use href="#fg:g-metric">
                Purity
            <p>
              Which share of the sample is what its label says, by mass.
            <p class="times">
              Comes up 21 times
        """,
        Part(ConceptModels.Tradeoff, ".sides"));

    [Fact]
    public void The_map_is_a_picture_and_the_list_beside_it_names_every_concept_on_it()
    {
        var page = Render(ConceptModels.Titration);
        var map = page.QuerySelector("svg.map")!;

        Assert.Equal("true", map.GetAttribute("aria-hidden"));
        Assert.All(map.QuerySelectorAll("a"), a => Assert.Equal("-1", a.GetAttribute("tabindex")));
        Assert.Equal(
            page.QuerySelectorAll(".map ~ .kin a").Select(a => a.GetAttribute("href")).Order(),
            map.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).Order());
        Assert.Equal(["a variant"], Texts(ConceptModels.Titration, ".kin .why").Take(1));
    }

    [Fact]
    public void A_mention_is_its_sentence_as_a_link_to_the_exact_place() => Assert.Equal(
        """
        <li>
          <a href="../../reactions/rates/#fg:l40">
            Before the samples are weighed a second time, the
            <code>
              batch 40
            goes through a
            <mark>
              Titrimetry
            that takes some minutes & a steady hand.
        """,
        Part(ConceptModels.Titration, ".place:nth-of-type(2) li"));

    [Fact]
    public void Mentions_are_grouped_by_page_and_section_and_long_lists_are_folded()
    {
        Assert.Equal(["Rates", "Salts"], Texts(ConceptModels.Titration, ".place h3"));
        Assert.Equal(["Order and what follows from it", "Order and what follows from it", "Found"], Texts(ConceptModels.Titration, ".spot > p"));
        Assert.Equal(["7 more on this page"], Texts(ConceptModels.Titration, ".place summary"));
        Assert.Equal(7, Render(ConceptModels.Titration).QuerySelectorAll(".place details li").Length);
        Assert.Equal(["The first mentions of each section: 14 of 20."], Texts(ConceptModels.Titration, ".not-all"));
    }

    [Fact]
    public void Of_a_concept_named_on_many_pages_the_first_pages_stand_open()
    {
        var content = Bare with { MentionCount = 30, Mentions = [.. Enumerable.Range(0, 30).Select(i => ConceptModels.Titration.Mentions[1] with { Page = new("./", $"Page {i}") })] };

        Assert.Equal("On 22 more pages", Texts(content, ".rest > summary").Single());
        Assert.Equal(8, Render(content).QuerySelectorAll(".mentions > .place").Length);
        Assert.Equal(30, Render(content).QuerySelectorAll(".place").Length);
    }

    [Fact]
    public void Parts_stand_in_the_order_in_which_they_help()
    {
        Assert.Equal(["Tradeoffs", "Where it comes up", "Related"], Texts(ConceptModels.Titration, ".part > h2"));
        Assert.Equal(["The sides", "Where it comes up", "Related"], Texts(ConceptModels.Tradeoff, ".part > h2"));
        Assert.Equal(["fg:sides", "fg:mentions", "fg:related"], ConceptModels.Tradeoff.Contents.Select(c => c.Id));
    }

    [Theory]
    [InlineData("Yield or purity", "Yield <span class=\"versus\">or</span> purity")]
    [InlineData("Yield vs purity vs cost", "Yield <span class=\"versus\">vs</span> purity <span class=\"versus\">vs</span> cost")]
    [InlineData("Over-cleaning", "Over-cleaning")]
    [InlineData("a < b", "a &lt; b")]
    public void In_the_title_of_a_tradeoff_the_word_between_the_sides_is_light(string title, string html)
    {
        var page = PageModels.Render(ConceptModels.Page(ConceptModels.Tradeoff, "concepts/a/", title), body: "");

        Assert.Equal(html, page.QuerySelector("h1")!.InnerHtml);
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void The_index_counts_each_family_and_lists_every_concept_twice_by_family_and_by_letter()
    {
        Assert.Equal(["Patterns 5", "Tradeoffs 1", "Metrics 3", "Technologies 1", "Reagents 2", "A to Z 12"], Texts(ConceptModels.Index, ".families a"));
        Assert.Equal(12, Texts(ConceptModels.Index, ".fam li").Length);
        Assert.Equal(12, Texts(ConceptModels.Index, ".az li").Length);
        Assert.Equal(["B", "E", "M", "P", "R", "S", "T", "Y"], Texts(ConceptModels.Index, ".az h3"));
        Assert.Equal("Measuring", Texts(ConceptModels.Index, ".fam h3")[0]);
        Assert.True(Render(ConceptModels.Index).QuerySelector(".filter")!.HasAttribute("hidden"));
    }

    [Theory]
    [InlineData("concept")]
    [InlineData("tradeoff")]
    [InlineData("index")]
    [InlineData("bare")]
    public void Ids_are_unique_and_every_place_on_the_page_that_is_pointed_to_exists(string kind)
    {
        var page = Render(kind switch { "concept" => ConceptModels.Titration, "tradeoff" => ConceptModels.Tradeoff, "index" => ConceptModels.Index, _ => Bare });
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToArray();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("[href^='#']"), e => Assert.NotNull(page.GetElementById(Uri.UnescapeDataString(e.GetAttribute("href")![1..]))));
        Assert.Empty(page.QuerySelectorAll("[style], style, a a").Select(e => e.OuterHtml));
    }

    [Fact]
    public void What_an_author_wrote_is_text_wherever_a_page_shows_it()
    {
        const string Hostile = "</title><script>alert(1)</script>\"><img src=x onerror=alert(1)>";
        var concept = new ConceptRef("./", Hostile, Hostile, Hostile, Hostile, 1) { Subfamily = Hostile };
        var content = Bare with
        {
            Family = Hostile,
            FamilyTitle = Hostile,
            Aliases = [Hostile],
            Sides = [new(concept, [concept])],
            Tradeoffs = [concept],
            Related = [new(concept, 1, Hostile)],
            Map = ConceptMapBuilder.Build(ConceptModels.Ref("buffer"), [new(concept, 1, Hostile), new(ConceptModels.Ref("yield"), 1, Hostile)], []),
            Mentions = [new(new("./", Hostile), [new(new("./", Hostile), [new("", Hostile, "", "./")])])],
            MentionCount = 1,
            Practice = [new("./", Hostile)],
        };

        foreach (PageContent hostile in new PageContent[] { content, new ConceptIndexContent { Families = [new("x", Hostile, Hostile, [concept])] } })
        {
            Assert.Empty(Render(hostile).QuerySelectorAll("main script, img, [onerror]"));
        }
    }

    [Fact]
    public void Glyphs_are_drawn_once_and_only_where_a_family_shows()
    {
        Assert.Single(Render(ConceptModels.Titration).QuerySelectorAll("symbol[id='fg:g-pattern']"));
        Assert.Empty(PageModels.Render(PageModels.Guide).QuerySelectorAll("symbol"));
        Assert.NotEmpty(PageModels.Render(PageModels.Guide with { InThisPage = [new("Concepts", [new("./", "Salt", null, "reagent")])] }).QuerySelectorAll("symbol"));
    }

    [Fact]
    public void Contents_that_show_the_same_have_one_fingerprint()
    {
        Assert.Equal(ConceptModels.Titration.Fingerprint, (ConceptModels.Titration with { }).Fingerprint);
        Assert.NotEqual(ConceptModels.Titration.Fingerprint, (ConceptModels.Titration with { MentionCount = 21 }).Fingerprint);
        Assert.NotEqual(ConceptModels.Index.Fingerprint, new ConceptIndexContent { Families = [.. ConceptModels.Index.Families.Skip(1)] }.Fingerprint);
    }
}
