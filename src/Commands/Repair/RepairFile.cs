using Fieldguide.Diagnostics;
using Fieldguide.Sources;

namespace Fieldguide.Commands.Repair;

/// <param name="Path">To open it by.</param>
/// <param name="Name">Relative to the folder it was found through, with <c>/</c>; the bare name of a file that was named itself.</param>
/// <param name="IsText">Whether it is to be repaired, not only copied along.</param>
public sealed record RepairFile(string Path, string Name, bool IsText)
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { ".md", ".markdown", ".txt" };

    /// <summary>Files of all <paramref name="paths"/>, in order of name. Links and hidden folders inside folders are not followed.</summary>
    /// <param name="problems">Takes what was left out: opening a pipe would wait for ever.</param>
    public static IReadOnlyList<RepairFile> Find(IEnumerable<string> paths, ICollection<Diagnostic> problems)
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
                        where IsOrdinary(file, problems)
                        let name = System.IO.Path.GetRelativePath(path, file).Replace(System.IO.Path.DirectorySeparatorChar, '/')
                        select new RepairFile(file, name, Extensions.Contains(System.IO.Path.GetExtension(file)));
            files.AddRange(found.OrderBy(file => file.Name, StringComparer.Ordinal));
        }

        return files;
    }

    private static bool IsOrdinary(string file, ICollection<Diagnostic> problems)
    {
        if (SpecialFile.KindOf(new(file)) is not { } kind)
        {
            return true;
        }

        problems.Add(Diagnostic.Warning(DiagnosticCodes.UnreadableFile, new(file), $"It is {kind} and holds no text of its own, so it was left out.", "Move it out of the folder."));
        return false;
    }
}
