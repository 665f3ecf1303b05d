namespace Fieldguide.Sources;

/// <summary>Finds the settings of an input folder: beside its pages or one folder up. Building someone else's folder never uses ours.</summary>
public static class ConfigLocator
{
    public const string FileName = "statiq.config";

    /// <returns>A full path, or null. What lies there may be no file; see <see cref="SettingsText"/>.</returns>
    public static string? Find(string inputFolder)
    {
        var folder = Path.GetFullPath(inputFolder);
        return new[] { folder, Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) }
            .OfType<string>()
            .Select(f => Path.Combine(f, FileName))
            .FirstOrDefault(Path.Exists);
    }
}
