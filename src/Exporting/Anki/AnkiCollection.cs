using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fieldguide.Exporting.Sqlite;

namespace Fieldguide.Exporting.Anki;

/// <summary>
/// A collection of schema 11, which every Anki since 2012 reads. It brings notes and new cards: no reviews, no due dates, no
/// media, no options. New cards come in the order of the guide.
/// </summary>
internal static class AnkiCollection
{
    /// <summary>2024-01-01 in seconds since 1970. A note's time is this and its revision, never the time of a build: the same guide gives the same file.</summary>
    public const long Epoch = 1_704_067_200;

    private const long Schema = 11;

    /// <summary>Not yet given to a server.</summary>
    private const long Unsynced = -1;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(IReadOnlyList<AnkiCard> cards)
    {
        var decks = new AnkiDecks(cards);
        var ids = new AnkiIds();
        var notes = new List<SqliteRow>(cards.Count);
        var asked = new List<SqliteRow>(cards.Count);
        for (var i = 0; i < cards.Count; i++)
        {
            var id = ids.Of(cards[i].Id);
            notes.Add(Note(id, cards[i]));
            asked.Add(Card(id, 0, decks.IdOf(cards[i]), cards[i], i));
            if (cards[i].IsReversed)
            {
                asked.Add(Card(id, 1, decks.IdOf(cards[i]), cards[i], i));
            }
        }

        return SqliteFile.Write(
        [
            new("col", "CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, "
                + "dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, "
                + "dconf text not null, tags text not null)", [Collection(decks)]),
            new("notes", "CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, "
                + "tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null)",
                [.. notes.OrderBy(r => r.Id)])
            {
                Indices = [Index("notes", "usn", 4), Index("notes", "csum", 8)],
            },
            new("cards", "CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, "
                + "usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, "
                + "reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, "
                + "data text not null)", [.. asked.OrderBy(r => r.Id)])
            {
                Indices = [Index("cards", "usn", 5), Index("cards", "nid", 1), new("ix_cards_sched", "CREATE INDEX ix_cards_sched ON cards (did, queue, due)", [2, 7, 8])],
            },
            new("revlog", "CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, "
                + "lastIvl integer not null, factor integer not null, time integer not null, type integer not null)", [])
            {
                Indices = [Index("revlog", "usn", 2), Index("revlog", "cid", 1)],
            },
            new("graves", "CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null)", []),
        ]);
    }

    private static SqliteIndex Index(string table, string column, int number) => new($"ix_{table}_{column}", $"CREATE INDEX ix_{table}_{column} ON {table} ({column})", [number]);

    private static SqliteRow Collection(AnkiDecks decks) => new(1,
    [
        null, Epoch, Epoch * 1000, Epoch * 1000, Schema, 0L, 0L, 0L,
        """{"activeDecks":[1],"addToCur":true,"collapseTime":1200,"curDeck":1,"curModel":null,"dueCounts":true,"estTimes":true,"newSpread":0,"nextPos":1,"sortBackwards":false,"sortType":"noteFld","timeLim":0}""",
        Json(static json =>
        {
            json.WriteStartObject();
            json.WritePropertyName(AnkiNoteType.Id.ToString(CultureInfo.InvariantCulture));
            AnkiNoteType.Write(json);
            json.WriteEndObject();
        }),
        Json(decks.Write),
        // Anki's own defaults; a collection that has options under this number keeps its own.
        """{"1":{"id":1,"mod":0,"name":"Default","usn":0,"maxTaken":60,"autoplay":true,"timer":0,"replayq":true,"dyn":false,"new":{"bury":true,"delays":[1,10],"initialFactor":2500,"ints":[1,4,7],"order":1,"perDay":20,"separate":true},"rev":{"bury":true,"ease4":1.3,"fuzz":0.05,"ivlFct":1,"maxIvl":36500,"minSpace":1,"perDay":200},"lapse":{"delays":[10],"leechAction":0,"leechFails":8,"minInt":1,"mult":0}}}""",
        "{}",
    ]);

    /// <summary>The columns <c>sfld</c> and <c>csum</c> are memories of the first field, which every importer fills anew.</summary>
    private static SqliteRow Note(long id, AnkiCard card) => new(id,
    [
        null, card.Id, AnkiNoteType.Id, Epoch + card.Rev, Unsynced, Tags(card), string.Join(AnkiField.Separator, AnkiNoteType.Fields(card)), 0L, 0L, 0L, "",
    ]);

    /// <summary>New, in the place that the card has in the guide.</summary>
    private static SqliteRow Card(long note, long template, long deck, AnkiCard card, int position) => new(note + template,
    [
        null, note, deck, template, Epoch + card.Rev, Unsynced, 0L, 0L, position + 1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, "",
    ]);

    /// <summary>With a space before the first and after the last, since Anki looks for <c>% tag %</c>.</summary>
    private static string Tags(AnkiCard card)
    {
        var tags = string.Join(' ', AnkiNames.Tags(card));
        return tags.Length == 0 ? "" : $" {tags} ";
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
