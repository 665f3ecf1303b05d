namespace Fieldguide.Publishing;

/// <summary>
/// The switch from the staged files to the site, in steps that may be interrupted and repeated:
/// 1. move each staged file into place; 2. delete what the old manifest names and the journal does not;
/// 3. the journal becomes the manifest. The same code finishes a switch that a killed run began.
/// </summary>
internal static class Recovery
{
    /// <summary>Without a whole journal nothing was begun: what is staged is thrown away.</summary>
    public static void Run(Bookkeeping books)
    {
        var journal = File.Exists(books.Journal) ? Manifest.Read(File.ReadAllText(books.Journal)) : null;
        if (journal is not null)
        {
            MoveStaged(books);
            DeleteStale(books, journal.Select(f => f.Path.Value).ToHashSet(StringComparer.Ordinal));
            File.Move(books.Journal, books.Manifest, overwrite: true);
        }
        else if (File.Exists(books.Journal))
        {
            File.Delete(books.Journal);
        }

        if (Directory.Exists(books.Staging))
        {
            Directory.Delete(books.Staging, recursive: true);
        }
    }

    private static void MoveStaged(Bookkeeping books)
    {
        if (!Directory.Exists(books.Staging))
        {
            return;
        }

        foreach (var staged in Directory.EnumerateFiles(books.Staging, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray())
        {
            var place = books.InSite(Path.GetRelativePath(books.Staging, staged));
            Disk.CreateRealFolder(Path.GetDirectoryName(place)!, books.Site);
            File.Move(staged, place, overwrite: true);
        }
    }

    private static void DeleteStale(Bookkeeping books, HashSet<string> current)
    {
        var old = File.Exists(books.Manifest) ? Manifest.Read(File.ReadAllText(books.Manifest)) ?? [] : [];
        foreach (var file in old.Where(f => !current.Contains(f.Path.Value)))
        {
            var place = books.InSite(file.Path.Value);
            if (File.Exists(place))
            {
                File.Delete(place);
            }

            Disk.DeleteEmptyFolders(Path.GetDirectoryName(place)!, books.Site);
        }
    }
}
