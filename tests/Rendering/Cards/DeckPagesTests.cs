using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Rendering.Cards;

/// <summary>Decks as pages, built by the real pipelines: what study in the browser and readers without script rely on.</summary>
public sealed class DeckPagesTests
{
    [Fact]
    public async Task A_deck_is_a_list_of_questions_whose_answers_open()
    {
        var page = (await DeckSite.Build()).Page(DeckSite.Deck);

        var card = page.QuerySelector("section.deck[data-deck='solutions'][data-site] > ol.cards > li.card[data-kind='definition']")!;
        Assert.Matches("^[a-z0-9]{1,12}$", card.GetAttribute("data-card")!);
        Assert.Equal("1", card.GetAttribute("data-rev"));
        Assert.Null(card.GetAttribute("data-group"));
        Assert.All(page.QuerySelectorAll("li.card[data-group]").GroupBy(c => c.GetAttribute("data-group")!), row =>
        {
            Assert.Matches("^g[0-9]+$", row.Key);
            Assert.True(row.Count() > 1);
        });
        Assert.NotEmpty(page.QuerySelectorAll("li.card[data-group]"));
        Assert.True(card.HasAttribute("data-reverse"));
        Assert.Equal("Solutions › Words", card.QuerySelector("p.path")!.TextContent);
        Assert.Equal("What is titration?", card.QuerySelector("details > summary.front")!.TextContent);
        Assert.Equal("Adding a solution of known strength until a reaction is complete.", card.QuerySelector("details > .back")!.TextContent);
        Assert.Equal(DeckSite.Cells + 3, page.QuerySelectorAll("li.card").Length);
    }

    [Fact]
    public async Task A_long_answer_is_a_list_of_points()
    {
        var page = (await DeckSite.Build()).Page(DeckSite.Deck);

        Assert.Equal(4, page.QuerySelectorAll("[data-kind='explain'] .back > ul.points > li").Length);
    }

    [Fact]
    public async Task A_card_leads_back_to_the_very_line_it_was_made_from()
    {
        var site = await DeckSite.Build();

        var href = site.Page(DeckSite.Deck).QuerySelectorAll("li.card")[1].QuerySelector("a.source")!.GetAttribute("href")!;

        Assert.StartsWith("../../bench/solutions/#fg:l", href, StringComparison.Ordinal);
        var place = site.Page(DeckSite.Guide).GetElementById(href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..])!;
        Assert.StartsWith("Burette", place.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_in_an_answer_lead_where_they_lead_in_the_guide() => Assert.Equal(
        "../../bench/safety/#gloves", (await DeckSite.Build()).Page(DeckSite.Deck).QuerySelector(".back a")!.GetAttribute("href"));

    [Fact]
    public async Task The_index_names_each_deck_with_its_cards()
    {
        var site = await DeckSite.Build();

        var deck = site.Page("flashcards/").QuerySelector("[data-decks] li[data-deck='solutions']")!;

        Assert.Equal(site.Page(DeckSite.Deck).QuerySelectorAll("li.card").Select(c => c.GetAttribute("data-card")), deck.GetAttribute("data-cards")!.Split(' '));
        Assert.Equal("", deck.GetAttribute("data-retired"));
        Assert.Equal("solutions/", deck.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_page_ends_with_the_way_to_its_deck_and_home_counts_the_cards()
    {
        var site = await DeckSite.Build();

        Assert.Contains("../../flashcards/solutions/", site.Page(DeckSite.Guide).QuerySelectorAll(".in-this-page a").Select(a => a.GetAttribute("href")));
        Assert.Contains("flashcards/", site.Page("").QuerySelectorAll(".figures a").Select(a => a.GetAttribute("href")));
        Assert.Contains("../../flashcards/", site.Page(DeckSite.Guide).QuerySelectorAll(".bar-nav a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_table_knows_the_card_of_each_cell()
    {
        var site = await DeckSite.Build();

        var rows = site.Page(DeckSite.Guide).QuerySelector("table[data-cards]")!.GetAttribute("data-cards")!.Split('|');

        Assert.Equal(12, rows.Length);
        Assert.All(rows, r => Assert.Matches("^,[a-z0-9-]+,[a-z0-9-]+$", r));
        Assert.Equal("solutions", site.Page(DeckSite.Deck).QuerySelector($"[data-card='{rows[0].Split(',')[1]}']")!.Closest("[data-deck]")!.GetAttribute("data-deck"));
    }

    [Fact]
    public async Task A_deck_says_how_many_sheets_it_takes_before_it_is_printed()
    {
        var page = (await DeckSite.Build()).Page(DeckSite.Deck + "print/");

        Assert.Equal("26 cards on 7 sheets, then 1 card with long answers on sheets of their own.", page.QuerySelector(".state")!.TextContent);
        Assert.Equal(26, page.QuerySelectorAll(".unit").Length);
    }

    [Fact]
    public async Task More_cards_than_are_learned_in_one_go_are_parts()
    {
        var rows = string.Concat(Enumerable.Range(1, 200).Select(i => $"- **Salt {i}x**: The white powder in jar number {i} of the cupboard.\n"));
        var site = await TestSite.Build(("salts.md", $"# Salts\n\n## White\n\n{rows}"));

        Assert.Equal(["salts", "salts-2"], site.Page("flashcards/").QuerySelectorAll("li[data-deck]").Select(d => d.GetAttribute("data-deck")));
        Assert.All(site.Page("flashcards/").QuerySelectorAll("li[data-deck]"), d => Assert.True(d.GetAttribute("data-cards")!.Split(' ').Length <= 150));
    }

    [Fact]
    public async Task A_site_without_cards_has_no_decks_and_no_way_to_them()
    {
        var site = await TestSite.Build(("a.md", "# A\n\nText.\n"));

        Assert.DoesNotContain("flashcards/index.html", site.Files.Keys);
        Assert.DoesNotContain("downloads/flashcards.txt", site.Files.Keys);
        Assert.Equal("[]", site.Text("data/cards.json").Trim());
    }

    [Fact]
    public async Task A_page_may_forbid_cards()
    {
        var site = await TestSite.Build(("a.md", "---\nFlashcards: false\n---\n# A\n\n- **Acid**: A substance that gives protons away.\n"));

        Assert.DoesNotContain("flashcards/index.html", site.Files.Keys);
    }
}
