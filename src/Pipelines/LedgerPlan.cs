using Fieldguide.Identity;

namespace Fieldguide.Pipelines;

/// <summary>The ledger that belongs to the settings and the input of this run.</summary>
/// <param name="Before">As it was read; empty where there is no file yet.</param>
/// <param name="Path">Where it is kept, on the disk.</param>
/// <param name="Name">The same for messages.</param>
/// <param name="Text">What the file holds; null where there is none.</param>
public sealed record LedgerPlan(Ledger Before, string Path, string Name, string? Text);
