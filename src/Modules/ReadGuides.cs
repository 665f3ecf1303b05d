using Fieldguide.Configuration;
using Fieldguide.Execution;
using Fieldguide.Markdown;
using Fieldguide.Text.Repair;

namespace Fieldguide.Modules;

/// <summary>Bytes to text: decoded, repaired, front matter taken off.</summary>
public sealed class ReadGuides(IReadOnlyList<RepairRule> rules) : MapModule<GuideFile, GuideSource>
{
    protected override GuideSource Map(string id, GuideFile input, PhaseContext context) =>
        GuideReader.Read(input, rules.Count == 0 ? [] : [.. rules.Where(r => r.AppliesTo(id)).Select(r => new RepairPin(r.Damaged, r.Wanted))]);
}
