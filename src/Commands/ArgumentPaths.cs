using Fieldguide.Diagnostics;

namespace Fieldguide.Commands;

/// <summary>Paths as people type them, and as scripts do whose variable is empty.</summary>
internal static class ArgumentPaths
{
    /// <param name="kind">What the path is of: <c>file</c> or <c>folder</c>.</param>
    /// <returns>Why no file system knows such a path; null when one may.</returns>
    public static Diagnostic? Check(string option, string? path, string kind) => path switch
    {
        null => null,
        _ when string.IsNullOrWhiteSpace(path) => SiteSetup.Misuse("", $"The path after {option} is empty.", $"Name a {kind}, or leave {option} out."),
        _ when path.Contains('\0', StringComparison.Ordinal) => SiteSetup.Misuse("", $"The path after {option} holds a NUL character.", $"Name a {kind}."),
        _ => null,
    };
}
