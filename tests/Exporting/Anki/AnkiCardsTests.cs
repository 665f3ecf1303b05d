using System.IO.Compression;
using System.Net;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Exporting.Anki;

/// <summary>From a guide's text to what Anki gets of it, through the real pipelines.</summary>
public sealed class AnkiCardsTests
{
    private const int Headers = 8;

    private static string[][] Notes(TestSite site) => [.. site.Text("downloads/flashcards.txt").TrimEnd('\n').Split('\n')[Headers..].Select(l => l.Split('\t'))];

    [Fact]
    public async Task Every_card_is_a_note_with_all_columns()
    {
        var site = await DeckSite.Build();

        var notes = Notes(site);

        Assert.Equal(DeckSite.Cells + 3, notes.Length);
        Assert.All(notes, n => Assert.Equal(9, n.Length));
        Assert.Equal(site.Page(DeckSite.Deck).QuerySelectorAll("li.card").Select(c => c.GetAttribute("data-card")), notes.Select(n => n[0]));
    }

    [Fact]
    public async Task A_note_says_where_it_belongs_and_leads_to_its_heading_on_the_published_page()
    {
        var note = Notes(await DeckSite.Build("Host=chem.example", "LinkRoot=/notes/", "SiteTitle=Field chemistry"))[1];

        Assert.Equal("Field chemistry::Bench::Solutions", note[1]);
        Assert.Equal("field-chemistry::solutions::words fieldguide::definition", note[2]);
        Assert.Equal("A long tube with a tap that measures what flows out.", note[4]);
        Assert.Equal("Solutions › Words", WebUtility.HtmlDecode(note[5]));
        Assert.Equal(
            "<a href=\"https://chem.example/notes/bench/solutions/#words\">Solutions › Words</a>",
            WebUtility.HtmlDecode(note[6].Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_the_site_lies_nowhere_yet_nothing_leads_back()
    {
        var note = Notes(await DeckSite.Build())[1];

        Assert.Equal("", note[6]);
    }

    [Fact]
    public async Task A_link_out_of_the_site_is_kept()
    {
        var site = await TestSite.Build(("a.md", "# A\n\n- **Burette**: A long tube, as [told here](https://example.org/tube) and [here](b.md).\n"), ("b.md", "# B\n"));

        var back = Notes(site).Single()[4];

        Assert.Contains("https://example.org/tube", back, StringComparison.Ordinal);
        Assert.DoesNotContain("b/", back, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Package_and_text_hold_the_same_notes()
    {
        var site = await DeckSite.Build();
        using var archive = new ZipArchive(new MemoryStream(site.Files["downloads/flashcards.apkg"]));
        using var collection = new MemoryStream();
        archive.GetEntry("collection.anki2")!.Open().CopyTo(collection);
        using var package = new SqliteReader(collection.ToArray());

        Assert.Equal("ok", package.Integrity);
        Assert.Equal(Notes(site).Select(n => n[0]), package.Texts("SELECT n.guid FROM notes n JOIN cards c ON c.nid = n.id WHERE c.ord = 0 ORDER BY c.due"));
    }

    [Fact]
    public async Task A_guide_without_cards_has_no_downloads()
    {
        var site = await TestSite.Build(("a.md", "# A\n\nText.\n"));

        Assert.DoesNotContain(site.Files.Keys, f => f.StartsWith("downloads/flashcards", StringComparison.Ordinal));
    }
}
