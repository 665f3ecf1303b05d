using Fieldguide.Execution;
using Fieldguide.Linking;
using Fieldguide.Rehearsal;

namespace Fieldguide.Modules;

/// <summary>The scripts of one guide, unless its author wants none.</summary>
public sealed class FindScripts : MapModule<LibraryPage, GuideScripts>
{
    protected override GuideScripts Map(string id, LibraryPage input, PhaseContext context) =>
        new(input.Path, input.Guide.Front.Rehearsals == false ? [] : ScriptFinder.Find(input.Guide));
}
