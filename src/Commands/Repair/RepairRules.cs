using Fieldguide.Configuration;
using Fieldguide.Diagnostics;
using Fieldguide.Sources;

namespace Fieldguide.Commands.Repair;

/// <summary>The repairs that the settings beside a folder pin; the same that a build of it honours.</summary>
/// <param name="Problems">Why the settings cannot be used.</param>
public sealed record RepairRules(IReadOnlyList<RepairRule> All, IReadOnlyList<Diagnostic> Problems)
{
    /// <param name="paths">The first that exists tells where to look: in the folder, then in its parent.</param>
    public static RepairRules For(IReadOnlyList<string> paths)
    {
        var first = paths.FirstOrDefault(p => p != "-" && (Directory.Exists(p) || File.Exists(p)));
        var folder = first is null || Directory.Exists(first) ? first : Path.GetDirectoryName(Path.GetFullPath(first));
        if (folder is null || ConfigLocator.Find(folder) is not { } file)
        {
            return new([], []);
        }

        var (text, problem) = SettingsText.Read(file, SiteSetup.Shorten(file, Directory.GetCurrentDirectory()));
        if (text is null)
        {
            return new([], problem is null ? [] : [problem]);
        }

        var (settings, problems) = SettingsReader.Read(text, file);
        return new(settings.Repairs, problems);
    }
}
