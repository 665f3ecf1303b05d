using System.Text;
using System.Text.Json;
using Fieldguide.Configuration;
using Fieldguide.Configuration.Shapes;
using Fieldguide.Diagnostics;

namespace Fieldguide.Tests.Configuration;

/// <summary>Settings below settings and lists of them, with a table made up for the purpose.</summary>
public sealed class SettingTableTests
{
    private sealed record Garden(Bed Bed, IReadOnlyList<string> Tools, IReadOnlyList<Bed> Beds);

    private sealed record Bed(string Plant, int Rows);

    private static readonly SettingTable<Bed> Beds = new(new("beans", 3),
        new SettingKey<Bed, string>("Plant", new TextShape(), "What grows.", b => b.Plant, (b, v) => b with { Plant = v }),
        new SettingKey<Bed, int>("Rows", new NumberShape(1, 9), "How many rows.", b => b.Rows, (b, v) => b with { Rows = v }));

    private static readonly SettingTable<Garden> Table = new(new(Beds.Initial, [], []),
        new SettingKey<Garden, Bed>("Bed", new GroupShape<Bed>(Beds), "One bed.", g => g.Bed, (g, v) => g with { Bed = v }),
        new SettingKey<Garden, IReadOnlyList<string>>("Tools", new ListShape<string>(new TextShape(), ""), "What to dig with.", g => g.Tools, (g, v) => g with { Tools = v }),
        new SettingKey<Garden, IReadOnlyList<Bed>>("Beds", new ListShape<Bed>(new GroupShape<Bed>(Beds), Beds.Initial), "More beds.", g => g.Beds, (g, v) => g with { Beds = v }));

    [Theory]
    [InlineData("Bed: { Plant: peas }", "peas", 3)]
    [InlineData("bed:\n  ROWS: 5", "beans", 5)]
    [InlineData("Bed:", "beans", 3)]
    [InlineData("Bed: {}", "beans", 3)]
    public void A_group_keeps_the_defaults_of_what_it_does_not_say(string yaml, string plant, int rows)
    {
        var (garden, problems) = Read(yaml);

        Assert.Empty(problems);
        Assert.Equal(new Bed(plant, rows), garden.Bed);
    }

    [Theory]
    [InlineData("Tools: [spade, fork]", "spade fork")]
    [InlineData("Tools: spade", "spade")]
    [InlineData("Tools:", "")]
    [InlineData("Tools: []", "")]
    public void A_single_value_is_a_list_of_one(string yaml, string tools)
    {
        var (garden, problems) = Read(yaml);

        Assert.Empty(problems);
        Assert.Equal(tools, string.Join(' ', garden.Tools));
    }

    [Fact]
    public void A_list_may_hold_groups()
    {
        var (garden, problems) = Read("Beds:\n- Plant: peas\n- { Plant: kale, Rows: 2 }\n");

        Assert.Empty(problems);
        Assert.Equal([new("peas", 3), new("kale", 2)], garden.Beds);
    }

    [Theory]
    [InlineData("Bed: { Plnat: x }", "g:1:8: error CONF001: There is no setting \"Bed.Plnat\". Did you mean \"Bed.Plant\"?")]
    [InlineData("Bed: { Rows: 10 }", "g:1:14: error CONF002: The value of \"Bed.Rows\" does not fit. It takes a whole number from 1 to 9.")]
    [InlineData("Bed: { Rows: 1, rows: 2 }", "g:1:17: error CONF002: \"Bed.rows\" is set twice, first on line 1. Keep one of them.")]
    [InlineData("Bed: none", "g:1:6: error CONF002: The value of \"Bed\" does not fit. It takes a map of Plant, Rows.")]
    [InlineData("Tools: [spade, [x]]", "g:1:16: error CONF002: The value of \"Tools.2\" does not fit. It takes a text, not a list.")]
    [InlineData("Beds:\n- Rows: 0", "g:2:9: error CONF002: The value of \"Beds.1.Rows\" does not fit. It takes a whole number from 1 to 9.")]
    public void A_problem_deep_down_has_its_own_place_and_full_name(string yaml, string problem) =>
        Assert.Equal([problem], Read(yaml).Problems.Select(p => p.ToString()));

    [Fact]
    public void The_schema_reaches_down_too()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            Table.WriteSchema(json);
            json.WriteEndObject();
        }

        const string Bed = """{"type":"object","additionalProperties":false,"properties":{"Plant":{"description":"What grows.","type":"string","default":"beans"},"Rows":{"description":"How many rows.","type":"integer","minimum":1,"maximum":9,"default":3}}}""";
        Assert.Equal(
            """{"type":"object","additionalProperties":false,"properties":{"Bed":{"description":"One bed.",""" + Bed[1..]
            + ""","Beds":{"description":"More beds.","type":"array","items":""" + Bed
            + """},"Tools":{"description":"What to dig with.","type":"array","items":{"type":"string"}}}}""",
            Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static (Garden Garden, IReadOnlyList<Diagnostic> Problems) Read(string yaml)
    {
        var problems = new List<Diagnostic>();
        return (Table.Read((YamlMap)YamlReader.Read(yaml)!, Table.Initial, new("g", problems)), problems);
    }
}
