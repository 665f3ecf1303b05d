using System.Text.Json;
using Fieldguide.Diagnostics;
using Fieldguide.Sources;

namespace Fieldguide.Commands;

/// <summary>
/// A file of JSON that is written beside the work itself. A slip of the hand must not cost anybody a document or a page:
/// it takes the place of an earlier report, of an empty file, or of none.
/// </summary>
internal static class ReportFile
{
    /// <param name="option">That named it, such as <c>--report</c>.</param>
    /// <param name="taken">Files and folders in which it may not lie.</param>
    /// <param name="mark">The property that every entry of such a report begins with.</param>
    /// <returns>Why it may not be written; null when it may. Touches nothing.</returns>
    public static Diagnostic? Check(string option, string path, IEnumerable<string> taken, string mark)
    {
        if (ArgumentPaths.Check(option, path, "file") is { } unusable)
        {
            return unusable;
        }

        var full = Path.GetFullPath(path);
        if (!OperatingSystem.IsWindows() && full.StartsWith("/dev/", StringComparison.Ordinal))
        {
            // A stream or a device: nothing that anybody could lose.
            return null;
        }

        if (Directory.Exists(full))
        {
            return SiteSetup.Misuse(path, "The report is a folder.", $"Name a file after {option}.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            return SiteSetup.Misuse(path, "The folder of the report does not exist.", $"Make it, or name another file after {option}.");
        }

        var real = RealPath.Of(new FileInfo(full));
        if (taken.Any(t => RealPath.Contains(RealPath.Of(new FileInfo(Path.GetFullPath(t))), real)))
        {
            return SiteSetup.Misuse(path, "The report would lie among the documents or the pages.", $"Name a file outside of them after {option}.");
        }

        return File.Exists(full) && !IsReport(full, mark)
            ? SiteSetup.Misuse(path, "This file is there already and is no report of fieldguide, so it is not overwritten.", $"Name another file after {option}, or move this one away.")
            : null;
    }

    private static bool IsReport(string path, string mark)
    {
        if (SpecialFile.KindOf(new(path)) is not null || new FileInfo(path).Length == 0)
        {
            return true;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.ValueKind == JsonValueKind.Array
                && json.RootElement.EnumerateArray().All(entry => entry.ValueKind == JsonValueKind.Object && entry.EnumerateObject().Select(p => p.Name).FirstOrDefault() == mark);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
