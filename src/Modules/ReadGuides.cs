using Fieldguide.Execution;
using Fieldguide.Markdown;

namespace Fieldguide.Modules;

/// <summary>Bytes to text: decoded, repaired, front matter taken off.</summary>
public sealed class ReadGuides : MapModule<GuideFile, GuideSource>
{
    protected override GuideSource Map(string id, GuideFile input, PhaseContext context) => GuideReader.Read(input);
}
