using Fieldguide.Diagnostics;

namespace Fieldguide.Publishing;

/// <summary>
/// What would stop a switch to a new site half way: things of other people where folders or files must go, and folders
/// without rights. Seen before the first file moves, so that the old site stays whole.
/// </summary>
/// <param name="leaving">Files of the old site that the switch deletes.</param>
internal sealed class Obstacles(Bookkeeping books, IReadOnlySet<string> leaving)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _found = [];

    /// <param name="coming">Files that are to be moved into place.</param>
    public static IReadOnlyList<Diagnostic> Find(Bookkeeping books, IEnumerable<string> coming, IReadOnlySet<string> leaving)
    {
        var obstacles = new Obstacles(books, leaving);
        foreach (var path in coming)
        {
            obstacles.LookAbove(path);
            if (Directory.Exists(books.InSite(path)) && !obstacles.Vanishes(path))
            {
                obstacles.Add(path, "This folder stands where a file of the site must go, and fieldguide did not make it.", "Move it away or delete it, and build again.");
            }
        }

        foreach (var path in leaving)
        {
            obstacles.LookAbove(path);
        }

        return Diagnostic.Sort(obstacles._found);
    }

    /// <summary>Every folder on the way, the output itself first.</summary>
    private void LookAbove(string path)
    {
        for (var slash = -1; slash < path.Length; slash = path.IndexOf('/', slash + 1) is >= 0 and var next ? next : path.Length)
        {
            var folder = slash < 0 ? "" : path[..slash];
            if (_seen.Add(folder))
            {
                Look(folder);
            }
        }
    }

    private void Look(string folder)
    {
        var place = new DirectoryInfo(folder.Length == 0 ? books.Site : books.InSite(folder));
        if (folder.Length > 0 && place.LinkTarget is not null)
        {
            Add(folder, "This is a symbolic link, and the site does not write through one.", "Move it away or delete it, and build again.");
        }
        else if (File.Exists(place.FullName))
        {
            if (!leaving.Contains(folder))
            {
                Add(folder, "This file stands where a folder of the site must go, and fieldguide did not make it.", "Move it away or delete it, and build again.");
            }
        }
        else if (place.Exists && IsReadOnly(place.FullName))
        {
            Add(folder.Length == 0 ? "." : folder, "This folder of the output may not be written to.", $"Give yourself the right, as with chmod u+wx \"{place.FullName}\", and build again.");
        }
    }

    /// <summary>We made the folders, so the rights of their owner are ours.</summary>
    private static bool IsReadOnly(string folder) =>
        !OperatingSystem.IsWindows() && !Environment.IsPrivilegedProcess
        && (File.GetUnixFileMode(folder) & (UnixFileMode.UserWrite | UnixFileMode.UserExecute)) != (UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    /// <summary>A folder that holds nothing but files that are about to be deleted goes with them.</summary>
    private bool Vanishes(string folder)
    {
        var entries = new DirectoryInfo(books.InSite(folder)).GetFileSystemInfos();
        return entries.Length > 0 && Array.TrueForAll(entries, e =>
            e is DirectoryInfo && e.LinkTarget is null ? Vanishes($"{folder}/{e.Name}") : leaving.Contains($"{folder}/{e.Name}"));
    }

    private void Add(string path, string message, string fix) =>
        _found.Add(Diagnostic.Error(DiagnosticCodes.OutputObstructed, new(path), message, fix));
}
