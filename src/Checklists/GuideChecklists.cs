using Fieldguide.Diagnostics;
using Fieldguide.Files;

namespace Fieldguide.Checklists;

/// <summary>The lists of one guide, in order of the text.</summary>
public sealed record GuideChecklists(SourcePath Path, IReadOnlyList<Checklist> Lists, IReadOnlyList<Diagnostic> Diagnostics);
