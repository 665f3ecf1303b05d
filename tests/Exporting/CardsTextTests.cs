using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Exporting;

/// <summary>The text that Anki imports.</summary>
public sealed class CardsTextTests
{
    [Fact]
    public async Task Its_headers_name_the_columns_and_each_line_has_them_all()
    {
        var lines = (await DeckSite.Build()).Text("downloads/flashcards.txt").TrimEnd('\n').Split('\n');

        Assert.Equal(
            ["#separator:tab", "#html:true", "#if matches:update current", "#guid column:1", "#notetype column:2", "#deck column:3", "#tags column:4"], lines[..7]);
        Assert.Equal(9, lines[7].Split('\t').Length);
        Assert.All(lines[8..], l => Assert.Equal(9, l.Split('\t').Length));
        Assert.Equal(DeckSite.Cells + 3, lines.Length - 8);
    }

    [Fact]
    public async Task A_note_is_known_by_its_cards_id_and_leads_to_the_published_page()
    {
        var site = await DeckSite.Build("Host=chem.example", "LinkRoot=/notes/");
        var fields = site.Text("downloads/flashcards.txt").Split('\n')[9].Split('\t');

        Assert.Equal(site.Page(DeckSite.Deck).QuerySelectorAll("li.card")[1].GetAttribute("data-card"), fields[0]);
        Assert.EndsWith("::Solutions", fields[2], StringComparison.Ordinal);
        Assert.Equal("solutions::words definition", fields[3]);
        Assert.Equal("A long tube with a tap that measures what flows out.", fields[5]);
        Assert.Equal("Solutions › Words", System.Net.WebUtility.HtmlDecode(fields[6]));
        Assert.Contains("https://chem.example/notes/bench/solutions/#fg:l6", fields[7], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_are_doubled_inside_quotes()
    {
        var site = await TestSite.Build(("a.md", "# A\n\n<!-- card: Q: Who said \"Eureka\"? A: Archimedes -->\n"));

        Assert.DoesNotContain('\n', site.Text("downloads/flashcards.txt").Split('\n')[8].Trim());
        Assert.Contains("Eureka", site.Text("downloads/flashcards.txt"), StringComparison.Ordinal);
    }
}
