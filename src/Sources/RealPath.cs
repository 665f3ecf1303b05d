namespace Fieldguide.Sources;

/// <summary>Full paths with every link in them followed, so that two names of one folder are equal.</summary>
internal static class RealPath
{
    /// <exception cref="IOException">The links on the way run in a circle.</exception>
    public static string Of(FileSystemInfo entry)
    {
        var full = Path.TrimEndingDirectorySeparator(entry.FullName);
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        return entry.LinkTarget is not null && entry.ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? Of(target)
            : Path.Join(Of(new DirectoryInfo(parent)), Path.GetFileName(full));
    }

    /// <summary>Equal, or somewhere below.</summary>
    public static bool Contains(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);
}
