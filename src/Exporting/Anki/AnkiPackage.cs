using System.IO.Compression;
using Fieldguide.Files;

namespace Fieldguide.Exporting.Anki;

/// <summary>
/// <c>downloads/flashcards.apkg</c>, a file that Anki opens by itself: a zip archive with a collection. Imported again it updates
/// the cards that people have and adds the new ones; their schedules stay.
/// </summary>
public static class AnkiPackage
{
    public static OutputPath Path { get; } = new("downloads/flashcards.apkg");

    /// <summary>The earliest that a zip archive can say.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="cards">In the order in which they are to be learned; ids differ.</param>
    public static OutputFile Write(IReadOnlyList<AnkiCard> cards)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create))
        {
            Add(archive, "collection.anki2", AnkiCollection.Write(cards));
            Add(archive, "media", "{}"u8);
        }

        return new(Path, buffer.ToArray());
    }

    private static void Add(ZipArchive archive, string name, ReadOnlySpan<byte> content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Always;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
