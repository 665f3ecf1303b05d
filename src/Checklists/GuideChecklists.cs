using Fieldguide.Diagnostics;
using Fieldguide.Files;

namespace Fieldguide.Checklists;

/// <summary>The lists of one guide, in order of the text.</summary>
public sealed record GuideChecklists(SourcePath Path, IReadOnlyList<Checklist> Lists, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Everything of the guide that has a box, and so needs an id.</summary>
    public IEnumerable<ChecklistItem> Items => Lists.SelectMany(l => l.Items);
}
