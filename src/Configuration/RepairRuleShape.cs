using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Fieldguide.Configuration.Shapes;

namespace Fieldguide.Configuration;

/// <summary>A map of Path, Damaged and Wanted that remembers its line, for the day it matches nothing any more.</summary>
public sealed class RepairRuleShape : SettingShape<RepairRule>
{
    private readonly GroupShape<RepairRule> _map = new(new SettingTable<RepairRule>(
        RepairRule.Empty,
        new SettingKey<RepairRule, string>("Path", new TextShape(), "Path below the input, with * and ?.", r => r.Path, (r, v) => r with { Path = v }),
        new SettingKey<RepairRule, string>("Damaged", new TextShape(), "The text as it stands in the file.", r => r.Damaged, (r, v) => r with { Damaged = v }),
        new SettingKey<RepairRule, string>("Wanted", new TextShape(optional: true), "What it means; the same text again leaves it alone.", r => r.Wanted, (r, v) => r with { Wanted = v })));

    public override string Takes => _map.Takes;

    public override bool TryRead(YamlNode node, RepairRule current, SettingReading reading, [MaybeNullWhen(false)] out RepairRule value)
    {
        if (!_map.TryRead(node, current, reading, out value))
        {
            return false;
        }

        value = value with { Line = node.Line };
        if (value.Damaged.Length == 0)
        {
            reading.Bad(node, "A repair names the Damaged text and the text that is Wanted.");
            return false;
        }

        return true;
    }

    public override string? Show(RepairRule value) => null;

    public override void WriteSchema(Utf8JsonWriter json) => _map.WriteSchema(json);

    public override void WriteDefault(Utf8JsonWriter json, RepairRule value)
    {
    }
}
