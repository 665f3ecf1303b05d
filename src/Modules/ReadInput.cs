using Fieldguide.Execution;
using Fieldguide.Sources;

namespace Fieldguide.Modules;

/// <summary>The input folder as it lies on the disk.</summary>
public sealed class ReadInput(string folder, bool withHistory) : JoinModule<NoValue, SourceTree>
{
    protected override IEnumerable<Document<SourceTree>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var tree = InputFolder.Read(folder, withHistory);
        yield return new("input", "", tree);
    }
}
