using Fieldguide.Diagnostics;
using Fieldguide.Files;

namespace Fieldguide.Sources;

/// <summary>A file that becomes a page.</summary>
public sealed record SourceFile(SourcePath Path, ReadOnlyMemory<byte> Bytes);

/// <summary>A file that is copied as it is. Read when it is copied, so that pictures do not fill the memory.</summary>
/// <param name="Stamp">Length and time of the last change: another one means that it is to be read again.</param>
public sealed record AssetFile(SourcePath Path, string FullPath, string Stamp)
{
    public ReadOnlyMemory<byte> Read() => File.ReadAllBytes(FullPath);
}

/// <summary>What an input folder holds, each list in ordinal order of path.</summary>
/// <param name="DirectoryDefaults">The texts of <c>_directory.yml</c> files by their path.</param>
public sealed record SourceTree(
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<AssetFile> Assets,
    IReadOnlyDictionary<SourcePath, string> DirectoryDefaults,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>When guides last changed, as far as that was asked for and is known.</summary>
    public IReadOnlyDictionary<SourcePath, DateOnly> Changed { get; init; } = new Dictionary<SourcePath, DateOnly>();

    /// <param name="guide">One of <see cref="Files"/>.</param>
    public ReadOnlyMemory<byte> BytesOf(SourcePath guide) => Files.First(f => f.Path == guide).Bytes;
}
