using System.Formats.Tar;

namespace Fieldguide.Sources;

/// <summary>Pipes, devices and sockets: opening one may wait for ever, and what comes out of it may never end.</summary>
internal static class SpecialFile
{
    /// <returns>What it is, with its article; null for a file like any other.</returns>
    public static string? KindOf(FileInfo file)
    {
        // All of them have no length, so that only empty files are looked at twice.
        if (OperatingSystem.IsWindows() || !file.Exists || file.Length > 0)
        {
            return null;
        }

        try
        {
            return TypeOf(file.FullName) switch
            {
                TarEntryType.Fifo => "a named pipe",
                TarEntryType.CharacterDevice or TarEntryType.BlockDevice => "a device",
                _ => null,
            };
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
        catch (IOException)
        {
            // The format knows no sockets.
            return "a socket";
        }
    }

    /// <summary>The framework tells kinds of files nowhere but here; it opens none that is not regular.</summary>
    private static TarEntryType TypeOf(string path)
    {
        using var buffer = new MemoryStream();
        using (var writer = new TarWriter(buffer, TarEntryFormat.Pax, leaveOpen: true))
        {
            writer.WriteEntry(path, "entry");
        }

        buffer.Position = 0;
        using var reader = new TarReader(buffer);
        return reader.GetNextEntry()!.EntryType;
    }
}
