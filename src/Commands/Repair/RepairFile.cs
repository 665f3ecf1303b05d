namespace Fieldguide.Commands.Repair;

/// <param name="Path">To open it by.</param>
/// <param name="Name">Relative to the folder it was found through, with <c>/</c>; the bare name of a file that was named itself.</param>
/// <param name="IsText">Whether it is to be repaired, not only copied along.</param>
public sealed record RepairFile(string Path, string Name, bool IsText)
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { ".md", ".markdown", ".txt" };

    /// <summary>Files of all <paramref name="paths"/>, in order of name. Links and hidden folders inside folders are not followed.</summary>
    public static IReadOnlyList<RepairFile> Find(IEnumerable<string> paths)
    {
        var files = new List<RepairFile>();
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                files.Add(new(path, System.IO.Path.GetFileName(path), IsText: true));
                continue;
            }

            var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
            var found = from file in Directory.EnumerateFiles(path, "*", options)
                        let name = System.IO.Path.GetRelativePath(path, file).Replace(System.IO.Path.DirectorySeparatorChar, '/')
                        select new RepairFile(file, name, Extensions.Contains(System.IO.Path.GetExtension(file)));
            files.AddRange(found.OrderBy(file => file.Name, StringComparer.Ordinal));
        }

        return files;
    }
}
