using System.IO.Compression;
using System.Text.Json;
using Fieldguide.Exporting.Anki;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Exporting.Anki;

/// <summary>What another program finds in a package.</summary>
public sealed class AnkiPackageTests
{
    private static readonly AnkiCard Ttl = new("k3f9abcdef", 1, ["Caching guide", "Basics", "Freshness"], "What does <strong>TTL</strong> mean?", "<p>Time to live</p>")
    {
        ContextHtml = "Freshness › Terms",
        SourceHtml = "<a href=\"https://example.org/basics/freshness/\">Freshness</a>",
        Tags = ["caching-guide::freshness::terms"],
    };

    private static readonly AnkiCard Lru = new("pinned-lru", 3, ["Caching guide", "Basics", "Eviction"], "Which entry leaves first under LRU?", "The one read longest ago") { IsReversed = true };

    private static SqliteReader Open(params AnkiCard[] cards)
    {
        using var archive = new ZipArchive(new MemoryStream(AnkiPackage.Write(cards).Content.ToArray()));
        Assert.Equal(["collection.anki2", "media"], archive.Entries.Select(e => e.FullName));
        using var media = new StreamReader(archive.GetEntry("media")!.Open());
        Assert.Equal("{}", media.ReadToEnd());
        using var collection = new MemoryStream();
        archive.GetEntry("collection.anki2")!.Open().CopyTo(collection);
        return new(collection.ToArray());
    }

    private static JsonElement Json(SqliteReader package, string column)
    {
        using var json = JsonDocument.Parse(package.Texts($"SELECT {column} FROM col")[0]);
        return json.RootElement.Clone();
    }

    [Fact]
    public void Another_reader_finds_notes_fields_and_tags()
    {
        using var package = Open(Ttl, Lru);

        Assert.Equal("ok", package.Integrity);
        Assert.Equal(["k3f9abcdef", "pinned-lru"], package.Texts("SELECT guid FROM notes ORDER BY guid"));
        Assert.Equal(
            ["What does <strong>TTL</strong> mean?", "<p>Time to live</p>", "Freshness › Terms", Ttl.SourceHtml, "", ""],
            package.Texts("SELECT flds FROM notes WHERE guid = 'k3f9abcdef'")[0].Split('\x1F'));
        Assert.Equal(" caching-guide::freshness::terms ", package.Texts("SELECT tags FROM notes WHERE guid = 'k3f9abcdef'")[0]);
    }

    [Fact]
    public void Every_note_has_its_cards_in_its_deck()
    {
        using var package = Open(Ttl, Lru);
        var decks = Json(package, "decks");

        var found = package.Rows("SELECT n.guid, c.ord, c.did FROM cards c JOIN notes n ON n.id = c.nid ORDER BY n.guid, c.ord")
            .Select(r => $"{r[0]} {r[1]} {decks.GetProperty($"{r[2]}").GetProperty("name").GetString()}");

        Assert.Equal(
            ["k3f9abcdef 0 Caching guide::Basics::Freshness", "pinned-lru 0 Caching guide::Basics::Eviction", "pinned-lru 1 Caching guide::Basics::Eviction"], found);
    }

    [Fact]
    public void Decks_that_hold_decks_are_there_too()
    {
        using var package = Open(Ttl, Lru);

        Assert.Equal(
            ["Default", "Caching guide", "Caching guide::Basics", "Caching guide::Basics::Eviction", "Caching guide::Basics::Freshness"],
            Json(package, "decks").EnumerateObject().Select(d => d.Value.GetProperty("name").GetString()));
    }

    [Fact]
    public void The_note_type_is_the_one_that_people_have()
    {
        using var package = Open(Ttl);
        var type = Assert.Single(Json(package, "models").EnumerateObject());

        // To change any of these is to leave everybody's notes alone for ever.
        Assert.Equal("1704067231417", type.Name);
        Assert.Equal("Fieldguide Basic", type.Value.GetProperty("name").GetString());
        Assert.Equal(
            ["Front 4611706420317385100", "Back 4611706420317385101", "Context 4611706420317385102", "Source 4611706420317385103", "Extra 4611706420317385104", "Reverse 4611706420317385105"],
            type.Value.GetProperty("flds").EnumerateArray().Select(f => $"{f.GetProperty("name")} {f.GetProperty("id")}"));
        Assert.Equal(
            ["Card 4611706420317385200", "Reverse 4611706420317385201"],
            type.Value.GetProperty("tmpls").EnumerateArray().Select(t => $"{t.GetProperty("name")} {t.GetProperty("id")}"));
        Assert.Equal([1704067231417L], package.Rows("SELECT DISTINCT mid FROM notes").Select(r => (long)r[0]!));
        Assert.Equal(11L, package.Rows("SELECT ver FROM col")[0][0]);
    }

    [Fact]
    public void Templates_name_only_fields_that_there_are_and_load_nothing()
    {
        using var package = Open(Ttl);
        var type = Json(package, "models").EnumerateObject().Single().Value;
        var fields = type.GetProperty("flds").EnumerateArray().Select(f => f.GetProperty("name").GetString()!).Append("FrontSide").ToHashSet();

        foreach (var template in type.GetProperty("tmpls").EnumerateArray())
        {
            var text = template.GetProperty("qfmt").GetString() + template.GetProperty("afmt").GetString();
            Assert.All(System.Text.RegularExpressions.Regex.Matches(text, @"\{\{[#/]?(\w+)\}\}"), m => Assert.Contains(m.Groups[1].Value, fields));
            Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain("url(", type.GetProperty("css").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("background", type.GetProperty("css").GetString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void No_schedule_is_brought_and_new_cards_come_in_reading_order()
    {
        using var package = Open(Lru, Ttl);

        Assert.Equal(0L, package.Rows("SELECT count(*) FROM revlog")[0][0]);
        Assert.Equal(0L, package.Rows("SELECT count(*) FROM cards WHERE type <> 0 OR queue <> 0 OR ivl <> 0 OR factor <> 0 OR reps <> 0 OR lapses <> 0")[0][0]);
        Assert.Equal(
            ["pinned-lru", "pinned-lru", "k3f9abcdef"],
            package.Texts("SELECT n.guid FROM cards c JOIN notes n ON n.id = c.nid ORDER BY c.due, c.ord"));
    }

    [Fact]
    public void An_edited_card_is_newer_and_the_same_note()
    {
        using var before = Open(Ttl, Lru);
        using var after = Open(Ttl with { Rev = 2, BackHtml = "<p>Time to live.</p>", Deck = ["Caching guide", "Moved"] }, Lru);

        var notes = "SELECT id, guid, mod FROM notes ORDER BY guid";
        var (old, young) = (before.Rows(notes), after.Rows(notes));
        Assert.Equal(old.Select(n => (n[0], n[1])), young.Select(n => (n[0], n[1])));
        Assert.Equal([1L, 0L], young.Zip(old).Select(n => (long)n.First[2]! - (long)n.Second[2]!));
        Assert.Equal(before.Rows("SELECT id, nid FROM cards ORDER BY id"), after.Rows("SELECT id, nid FROM cards ORDER BY id"));
    }

    [Fact]
    public void The_same_cards_give_the_same_bytes() =>
        Assert.Equal(AnkiPackage.Write([Ttl, Lru]).Content.ToArray(), AnkiPackage.Write([Ttl, Lru]).Content.ToArray());

    [Fact]
    public void Nothing_in_a_card_is_an_order_to_Anki()
    {
        using var package = Open(Ttl with { FrontHtml = "a\x1F" + "b [sound:x.mp3] [Latex]x[/latex] [$]x[/$] [anki:tts lang=en]x[/anki:tts] [1]", Tags = ["two words::\"a\" ", "  "] });

        Assert.Equal(
            "a b &#91;sound:x.mp3] &#91;Latex]x[/latex] &#91;$]x[/$] &#91;anki:tts lang=en]x[/anki:tts] [1]",
            package.Texts("SELECT flds FROM notes")[0].Split('\x1F')[0]);
        Assert.Equal(" two-words::'a' ", package.Texts("SELECT tags FROM notes")[0]);
    }

    [Theory]
    [InlineData("A::B", "A:B")]
    [InlineData(" \t", "-")]
    [InlineData("say \"no\"", "say 'no'")]
    [InlineData("end:", "end")]
    [InlineData("a\nb", "a b")]
    public void A_deck_keeps_its_level_whatever_its_name(string name, string expected)
    {
        using var package = Open(Ttl with { Deck = ["Top", name] });

        Assert.Equal("Top::" + expected, Json(package, "decks").EnumerateObject().Last().Value.GetProperty("name").GetString());
    }

    [Fact]
    public void A_card_without_a_deck_lies_in_the_one_that_everybody_has()
    {
        using var package = Open(Ttl with { Deck = [] });

        Assert.Equal(1L, package.Rows("SELECT did FROM cards")[0][0]);
    }

    [Fact]
    public void Thousands_of_cards_and_long_answers_are_one_good_file()
    {
        var cards = Enumerable.Range(0, 5000).Select(i => Ttl with { Id = $"c{i}", FrontHtml = $"Question {i}", BackHtml = new string('x', i % 50 == 0 ? 20_000 : 200) }).ToArray();

        using var package = Open(cards);

        Assert.Equal("ok", package.Integrity);
        Assert.Equal(5000L, package.Rows("SELECT count(*) FROM notes n JOIN cards c ON c.nid = n.id")[0][0]);
    }

    [Fact]
    public void A_guide_without_cards_gives_an_empty_package()
    {
        using var package = Open();

        Assert.Equal("ok", package.Integrity);
        Assert.Empty(package.Rows("SELECT * FROM notes"));
    }
}
