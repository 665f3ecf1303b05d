using Fieldguide.Execution;
using Fieldguide.Files;
using Fieldguide.Identity;

namespace Fieldguide.Modules;

/// <summary>A pipeline whose findings need ids.</summary>
/// <param name="Pipeline">Its name, and the name under which <see cref="IdBook"/> gives the ids back.</param>
/// <param name="Subjects">What of it needs an id, page by page, in an order that its own readers know.</param>
public sealed record IdSource(string Pipeline, Func<PhaseOutputs, IEnumerable<PageSubjects>> Subjects);

/// <summary>What needs ids on one page.</summary>
public sealed record PageSubjects(SourcePath Page, IReadOnlyList<IdSubject> Subjects);
