using Fieldguide.Diagnostics;
using Fieldguide.Files;

namespace Fieldguide.Publishing;

/// <summary>Two files of a site for one path, or for two that some disks take for one.</summary>
public static class SamePath
{
    public static IEnumerable<Diagnostic> Among(IEnumerable<WrittenFile> files)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (!seen.TryAdd(file.Path.Value, file.Path.Value))
            {
                yield return Of(file.Path.Value, seen[file.Path.Value]);
            }
        }
    }

    internal static Diagnostic Of(string path, string other) => Diagnostic.Error(DiagnosticCodes.SameAddress, new(path),
        path == other ? "Two sources would be published as this one file." : $"\"{path}\" and \"{other}\" differ only in case, so some disks hold only one of them.",
        "Rename one of the sources.");
}
