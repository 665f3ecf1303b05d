using System.IO.Compression;
using Fieldguide.Exporting.Anki;
using Fieldguide.Identity;
using Fieldguide.Tests.Identity;
using Fieldguide.Tests.Support;
using static Fieldguide.Tests.Identity.Story;

namespace Fieldguide.Tests.Exporting.Anki;

/// <summary>
/// A guide edited between two imports, by the rules of the Anki manual ("Packaged Decks", Updating): a note is known by its GUID
/// and taken over where it is newer, its cards stay with their schedule, and a note of another type is left alone.
/// </summary>
public sealed class AnkiImportTests
{
    private readonly Story _story = new();
    private readonly Dictionary<string, LearnedNote> _collection = [];

    private sealed record LearnedNote(long Type, long Changed, string Fields)
    {
        public int DaysUntilDue { get; set; }
    }

    private int Import(params IdSubject[] guide)
    {
        var ids = _story.Build(guide);
        using var package = Open([.. guide.Select((s, i) => new AnkiCard(ids[i].Id, ids[i].Rev, ["Guide", s.Page], s.Front, s.Back) { ContextHtml = string.Join(" › ", s.HeadingPath) })]);
        var updated = 0;
        foreach (var note in package.Rows("SELECT guid, mid, mod, flds FROM notes"))
        {
            var incoming = new LearnedNote((long)note[1]!, (long)note[2]!, (string)note[3]!);
            if (!_collection.TryGetValue((string)note[0]!, out var own))
            {
                _collection.Add((string)note[0]!, incoming);
            }
            else if (own.Type == incoming.Type && own.Changed < incoming.Changed)
            {
                _collection[(string)note[0]!] = incoming with { DaysUntilDue = own.DaysUntilDue };
                updated++;
            }
        }

        return updated;
    }

    private static SqliteReader Open(AnkiCard[] cards)
    {
        using var archive = new ZipArchive(new MemoryStream(AnkiPackage.Write(cards).Content.ToArray()));
        using var collection = new MemoryStream();
        archive.GetEntry("collection.anki2")!.Open().CopyTo(collection);
        return new(collection.ToArray());
    }

    [Fact]
    public void Imported_again_an_edited_guide_updates_and_doubles_nothing()
    {
        var ttl = Card("caching.md", "Caching › Freshness", "Tme to live", "How long a copy may be served.");
        var aside = Card("caching.md", "Caching › Strategies", "Cache-aside", "The application fills the cache after a miss.");
        var through = Card("caching.md", "Caching › Strategies", "Write-through", "The cache and the store are written before the confirmation.");
        Import(ttl, aside, through);
        var day = 10;
        foreach (var note in _collection.Values)
        {
            note.DaysUntilDue = day++;
        }

        var schedule = _collection.ToDictionary(n => n.Key, n => n.Value.DaysUntilDue);
        string[] headings = ["Caching", "Ways"];

        // A typo fixed, a heading renamed, two rows swapped, the page moved.
        Assert.Equal(1, Import(ttl with { Front = "Time to live" }, aside, through));
        Assert.Equal(2, Import(ttl with { Front = "Time to live" }, aside with { HeadingPath = headings }, through with { HeadingPath = headings }));
        Assert.Equal(0, Import(ttl with { Front = "Time to live" }, through with { HeadingPath = headings }, aside with { HeadingPath = headings }));
        Assert.Equal(3, Import(ttl with { Front = "Time to live", Page = "store/cache.md" }, through with { Page = "store/cache.md" }, aside with { Page = "store/cache.md" }));

        Assert.Equal(schedule, _collection.ToDictionary(n => n.Key, n => n.Value.DaysUntilDue));
        Assert.Contains(_collection.Values, n => n.Fields.StartsWith("Time to live\x1F", StringComparison.Ordinal));
    }

    [Fact]
    public void A_card_that_becomes_another_kind_of_card_is_updated_too()
    {
        var gap = Card("a.md", "A", "A copy is served for its […].", "time to live") with { Kind = "cloze" };
        Import(gap);

        Assert.Equal(1, Import(gap with { Kind = "question", Back = "time to live, in seconds" }, Card("a.md", "A", "Another", "One")));
        Assert.Equal(2, _collection.Count);
    }
}
