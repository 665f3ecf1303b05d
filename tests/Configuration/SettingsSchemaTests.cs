using System.Text.Json.Nodes;
using Fieldguide.Configuration;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Configuration;

public sealed class SettingsSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(SettingsSchema.Write())!;

    [Fact]
    public void The_schema_beside_the_settings_is_the_one_the_code_gives()
    {
        var file = Repository.Path("statiq.schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, SettingsSchema.Write());
        }

        Assert.Equal(SettingsSchema.Write(), File.ReadAllText(file));
    }

    [Fact]
    public void Every_value_of_the_settings_has_its_key()
    {
        var values = typeof(Settings).GetProperties().Where(p => p.GetMethod!.IsStatic is false).Select(p => p.Name);

        Assert.Equal(values.Order(StringComparer.Ordinal), SettingKeys.Table.Keys.Select(k => k.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_key_says_what_it_is_for_in_one_sentence() =>
        Assert.All(SettingKeys.Table.Keys, k => Assert.Matches(@"^\p{Lu}[^\n]+\.$", k.Doc));

    [Fact]
    public void A_default_that_is_shown_reads_as_the_default()
    {
        foreach (var key in SettingKeys.Table.Keys)
        {
            if (key.Show(Settings.Default) is { } value)
            {
                Assert.Equal(Settings.Default, SettingsReader.Read($"{key.Name}: {value}", "").Settings);
                Assert.Equal(value, Schema["properties"]![key.Name]!["default"]!.ToString());
            }
        }
    }
}
