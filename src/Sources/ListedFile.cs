using Fieldguide.Files;

namespace Fieldguide.Sources;

/// <summary>A file or folder of the input as it was found.</summary>
/// <param name="FullPath">On this machine; never for messages, since the same input gives the same site wherever it lies.</param>
internal readonly record struct ListedFile(SourcePath Path, string FullPath);
