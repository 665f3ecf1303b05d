namespace Fieldguide.Publishing;

/// <param name="Fix">What to do about it.</param>
public sealed record PublishProblem(string Message, string Fix);

/// <summary>Whether a folder may be published into.</summary>
public static class OutputFolder
{
    /// <returns>Null when it may. Touches nothing.</returns>
    public static PublishProblem? Check(string output, string input)
    {
        if (!Directory.Exists(output) && new DirectoryInfo(output).LinkTarget is not null)
        {
            return new("The output is a symbolic link that leads to no folder.", "Make the folder, or name another one with --output.");
        }

        if (File.Exists(output))
        {
            return new("The output is a file.", "Name a folder with --output.");
        }

        var (to, from) = (Real(output), Real(input));
        if (Contains(from, to) || Contains(to, from))
        {
            return new("Input and output lie inside one another or are the same folder.", "Name a folder beside the input with --output.");
        }

        if (Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any() && !Directory.Exists(Path.Combine(output, Bookkeeping.FolderName)))
        {
            return new("The output folder is not empty and was not made by this program.", "Name another folder, or empty this one yourself.");
        }

        // The place in which the first build of a site is made; see Publication.
        var beside = Path.GetFileName(to).Length > 0 ? Bookkeeping.BesideOf(to) : null;
        if (beside is not null && (File.Exists(beside) || IsSomebodyElses(beside)))
        {
            return new($"\"{beside}\" was not made by this program, and the site is made there before it takes its place.", "Move it away, or name another folder with --output.");
        }

        return null;
    }

    private static bool IsSomebodyElses(string folder) => Directory.Exists(folder)
        && (new DirectoryInfo(folder).LinkTarget is not null
            || (Directory.EnumerateFileSystemEntries(folder).Any() && !Directory.Exists(Path.Combine(folder, Bookkeeping.FolderName))));

    private static bool Contains(string outer, string inner)
    {
        var rule = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return (inner + Path.DirectorySeparatorChar).StartsWith(outer + Path.DirectorySeparatorChar, rule);
    }

    /// <summary>Links followed as far as the path exists.</summary>
    private static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
        {
            return full;
        }

        var target = Directory.Exists(full) ? new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true) : null;
        return target is null ? Path.Combine(Real(parent), Path.GetFileName(full)) : Real(target.FullName);
    }
}
