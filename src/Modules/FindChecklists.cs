using Fieldguide.Checklists;
using Fieldguide.Execution;
using Fieldguide.Linking;

namespace Fieldguide.Modules;

/// <summary>The lists of one guide.</summary>
public sealed class FindChecklists : MapModule<LibraryPage, GuideChecklists>
{
    protected override GuideChecklists Map(string id, LibraryPage input, PhaseContext context) => ChecklistFinder.Find(input.Guide);
}
