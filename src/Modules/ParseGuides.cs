using Fieldguide.Execution;
using Fieldguide.Markdown;

namespace Fieldguide.Modules;

/// <summary>Text to what the joining steps need of it.</summary>
public sealed class ParseGuides : MapModule<GuideSource, ParsedGuide>
{
    protected override ParsedGuide Map(string id, GuideSource input, PhaseContext context) => GuideParser.Parse(input);
}
