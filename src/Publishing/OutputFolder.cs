namespace Fieldguide.Publishing;

/// <param name="Fix">What to do about it.</param>
public sealed record PublishProblem(string Message, string Fix);

/// <summary>Whether a folder may be published into.</summary>
public static class OutputFolder
{
    /// <returns>Null when it may. Touches nothing.</returns>
    public static PublishProblem? Check(string output, string input)
    {
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

        return null;
    }

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
