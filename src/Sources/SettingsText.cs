using Fieldguide.Diagnostics;

namespace Fieldguide.Sources;

/// <summary>The settings file's text. What has its name and is no file is told: nobody would miss settings that are silently left out.</summary>
public static class SettingsText
{
    /// <param name="name">For messages.</param>
    /// <returns>The text, or why there is none.</returns>
    /// <exception cref="IOException">The disk failed.</exception>
    /// <exception cref="UnauthorizedAccessException">The rights are missing.</exception>
    public static (string? Text, Diagnostic? Problem) Read(string file, string name) =>
        (Directory.Exists(file) ? "a folder" : SpecialFile.KindOf(new(file))) is { } kind
            ? (null, Diagnostic.Error(DiagnosticCodes.UnreadableSettings, new(name), $"It has the name of the settings file, but is {kind}.", "Rename it, or name a file with --config."))
            : (File.ReadAllText(file), null);
}
