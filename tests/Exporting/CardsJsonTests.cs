using System.Text.Json;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Exporting;

public sealed class CardsJsonTests
{
    [Fact]
    public async Task Every_card_is_there_with_all_that_the_contract_names()
    {
        var site = await DeckSite.Build();

        using var json = JsonDocument.Parse(site.Text("data/cards.json"));

        var card = json.RootElement[1];
        Assert.Equal(
            ["id", "rev", "deck", "headingPath", "kind", "front", "back", "points", "frontHtml", "backHtml", "concepts", "source"],
            card.EnumerateObject().Select(p => p.Name));
        Assert.Equal("solutions", card.GetProperty("deck").GetString());
        Assert.Equal(["Solutions", "Words"], card.GetProperty("headingPath").EnumerateArray().Select(h => h.GetString()!));
        Assert.Equal("definition", card.GetProperty("kind").GetString());
        Assert.Equal("Burette: what is it?", card.GetProperty("front").GetString());
        Assert.Equal("A long tube with a tap that measures what flows out.", card.GetProperty("back").GetString());
        Assert.Equal("A long tube with a tap that measures what flows <a href=\"bench/safety/#gloves\">out</a>.", card.GetProperty("backHtml").GetString());
        Assert.Equal("bench/01-solutions.md", card.GetProperty("source").GetProperty("path").GetString());
        Assert.Equal(6, card.GetProperty("source").GetProperty("line").GetInt32());
        Assert.Equal("/bench/solutions/#fg:l6", card.GetProperty("source").GetProperty("url").GetString());
        Assert.Equal(DeckSite.Cells + 3, json.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task The_report_counts_what_was_made_and_says_what_was_refused_and_why()
    {
        var site = await TestSite.Build(("a.md", "# A\n\n- **Acid**: A substance that gives protons away.\n- **Salt**:\n- **Base**: A substance that takes protons up.\n"));

        using var json = JsonDocument.Parse(site.Text("data/cards-report.json"));

        Assert.Equal(2, json.RootElement.GetProperty("made").GetProperty("definition").GetInt32());
        var refused = json.RootElement.GetProperty("pages")[0].GetProperty("refused")[0];
        Assert.Equal((4, "no answer", "Salt"), (refused.GetProperty("line").GetInt32(), refused.GetProperty("reason").GetString(), refused.GetProperty("text").GetString()));
        Assert.Contains(site.Problems, p => p.Contains("2 cards (2 definition); 1 refused (1 no answer).", StringComparison.Ordinal));
    }
}
