namespace Fieldguide.Publishing;

/// <summary>
/// The switch from the staged files to the site, in steps that may be interrupted and repeated:
/// 1. move each staged file into place, whatever of the old site stands in its way deleted first;
/// 2. delete what the old manifest names and the journal does not;
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
            var stale = Stale(books, journal.Select(f => f.Path.Value).ToHashSet(StringComparer.Ordinal));
            MoveStaged(books, stale);
            foreach (var path in stale)
            {
                Delete(books, path);
            }

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

    private static void MoveStaged(Bookkeeping books, HashSet<string> stale)
    {
        if (!Directory.Exists(books.Staging))
        {
            return;
        }

        foreach (var staged in Directory.EnumerateFiles(books.Staging, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray())
        {
            var path = Path.GetRelativePath(books.Staging, staged).Replace(Path.DirectorySeparatorChar, '/');
            var place = books.InSite(path);
            MakeWay(books, path, stale);
            Disk.CreateRealFolder(Path.GetDirectoryName(place)!, books.Site);
            File.Move(staged, place, overwrite: true);
        }
    }

    /// <summary>A file of the old site may have the name of a folder of the new one, and the other way round.</summary>
    private static void MakeWay(Bookkeeping books, string path, HashSet<string> stale)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            if (stale.Contains(path[..slash]))
            {
                Delete(books, path[..slash]);
            }
        }

        if (Directory.Exists(books.InSite(path)))
        {
            foreach (var below in stale.Where(s => s.StartsWith(path + "/", StringComparison.Ordinal)))
            {
                Delete(books, below);
            }
        }
    }

    private static HashSet<string> Stale(Bookkeeping books, HashSet<string> current)
    {
        var old = File.Exists(books.Manifest) ? Manifest.Read(File.ReadAllText(books.Manifest)) ?? [] : [];
        return [.. old.Select(f => f.Path.Value).Where(p => !current.Contains(p))];
    }

    private static void Delete(Bookkeeping books, string path)
    {
        var place = books.InSite(path);
        if (File.Exists(place))
        {
            File.Delete(place);
        }

        Disk.DeleteEmptyFolders(Path.GetDirectoryName(place)!, books.Site);
    }
}
