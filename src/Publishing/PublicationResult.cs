using Fieldguide.Diagnostics;

namespace Fieldguide.Publishing;

/// <summary>What a switch to a new site did, in files.</summary>
/// <param name="Diagnostics">Files that were left as they are because they are not ours.</param>
public sealed record PublicationResult(int Written, int Unchanged, int Removed, IReadOnlyList<Diagnostic> Diagnostics);
