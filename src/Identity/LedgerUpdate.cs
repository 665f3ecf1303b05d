using Fieldguide.Diagnostics;

namespace Fieldguide.Identity;

/// <param name="After">The ledger to keep; the same object as before where nothing changed.</param>
/// <param name="Identities">Parallel to the subjects.</param>
public sealed record LedgerUpdate(Ledger After, IReadOnlyList<AssignedId> Identities, IReadOnlyList<Diagnostic> Diagnostics);
