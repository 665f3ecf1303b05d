using Fieldguide.Diagnostics;
using Fieldguide.Files;

namespace Fieldguide.Sources;

/// <summary>What may be wrong with a file or folder of the input, in words.</summary>
internal static class InputProblems
{
    public static Diagnostic Unreadable(ListedFile file, Exception e) => Diagnostic.Warning(
        DiagnosticCodes.UnreadableFile, new(file.Path.Value), $"It cannot be read: {Reason(file, e)}", "Check its rights; it was left out.");

    /// <param name="target">As it stands in the link.</param>
    public static Diagnostic NotFollowed(SourcePath link, string target, string why) => Diagnostic.Warning(
        DiagnosticCodes.LinkedFileSkipped, new(link.Value), $"The symbolic link to \"{target}\" {why}, so it was not followed.",
        "Copy what is meant into the input, or remove the link.");

    /// <param name="kind">With its article.</param>
    public static Diagnostic NoFile(SourcePath path, string kind) => Diagnostic.Warning(
        DiagnosticCodes.UnreadableFile, new(path.Value), $"It is {kind} and holds no text of its own, so it was left out.", "Move it out of the input.");

    /// <param name="encoding">What it most likely is.</param>
    public static Diagnostic Encoding(SourcePath path, string encoding) => Diagnostic.Warning(
        DiagnosticCodes.DoubtfulEncoding, new(path.Value), $"It holds NUL characters and was read as UTF-8, but looks like {encoding}.", "Save the file as UTF-8.");

    private static string Reason(ListedFile file, Exception e) => e switch
    {
        UnauthorizedAccessException => "access is denied.",
        FileNotFoundException or DirectoryNotFoundException => "it is gone.",
        PathTooLongException => "its path is too long.",
        _ => e.Message.Replace(file.FullPath, file.Path.Value, StringComparison.Ordinal),
    };
}
