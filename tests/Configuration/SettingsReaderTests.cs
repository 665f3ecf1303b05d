using Fieldguide.Configuration;
using Fieldguide.Diagnostics;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Configuration;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Every_setting_is_read_whatever_its_case()
    {
        var (settings, problems) = SettingsReader.Read("sitetitle: Notes\nHOST: example.org\nLinkRoot: /repo/\nLinkHideIndexPages: no\nRemoteImages: block\nSidebarLinks: 50\n", "statiq.config");

        Assert.Empty(problems);
        Assert.Equal(new Settings { SiteTitle = "Notes", Host = "example.org", LinkRoot = "/repo/", LinkHideIndexPages = false, RemoteImages = RemoteImages.Block, SidebarLinks = 50 }, settings);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("# only a comment\n", null)]
    [InlineData("SiteTitel: x", "statiq.config:1:1: error CONF001: There is no setting \"SiteTitel\". Did you mean \"SiteTitle\"?")]
    [InlineData("\n\nNonsense: x", "statiq.config:3:1: error CONF001: There is no setting \"Nonsense\".")]
    [InlineData("LinkHideIndexPages: maybe", "statiq.config:1:21: error CONF002: The value of \"LinkHideIndexPages\" does not fit. It takes true or false.")]
    [InlineData("SidebarLinks: 5", "statiq.config:1:15: error CONF002: The value of \"SidebarLinks\" does not fit. It takes a whole number from 20 to 1000.")]
    [InlineData("RemoteImages: maybe", "statiq.config:1:15: error CONF002: The value of \"RemoteImages\" does not fit. It takes one of: show, block.")]
    [InlineData("Host: https://example.org", "statiq.config:1:7: error CONF002: The value of \"Host\" does not fit. It takes a host name alone, such as example.org, without https:// and without a path.")]
    [InlineData("LinkRoot: repo", "statiq.config:1:11: error CONF002: The value of \"LinkRoot\" does not fit. It begins and ends with a slash, such as / or /repo/.")]
    [InlineData("SiteTitle: [a, b]", "statiq.config:1:12: error CONF002: The value of \"SiteTitle\" does not fit. It takes a text, not a list.")]
    [InlineData("SiteTitle: a\nsiteTitle: b", "statiq.config:2:1: error CONF002: \"siteTitle\" is set twice, first on line 1. Keep one of them.")]
    [InlineData("- a\n- b", "statiq.config:1:1: error CONF003: The settings are a list. Write one \"Key: value\" on a line.")]
    public void A_problem_is_told_with_its_place_and_the_remedy(string yaml, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], SettingsReader.Read(yaml, "statiq.config").Diagnostics.Select(d => d.ToString()));

    [Theory]
    [InlineData("SiteTitle: \"open")]
    [InlineData("a: b: c")]
    [InlineData("a: &x [1]\nb: *x")]
    public void What_is_not_yaml_as_we_read_it_is_told_with_its_line(string yaml)
    {
        var problem = Assert.Single(SettingsReader.Read(yaml, "statiq.config").Diagnostics);

        Assert.Equal("CONF003", problem.Code);
        Assert.InRange(problem.Place.Line, 1, 2);
    }

    [Theory]
    [InlineData("SiteTitle=A = B", "A = B")]
    [InlineData("sitetitle= spaced ", "spaced")]
    public void A_setting_can_be_given_on_the_command_line(string pair, string title)
    {
        var problems = new List<Diagnostic>();

        Assert.Equal(title, SettingsReader.Set(Settings.Default, pair, problems).SiteTitle);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("SiteTitle", "--set SiteTitle: error CONF002: A setting is written Key=Value.")]
    [InlineData("Hots=x", "--set Hots=x: error CONF001: There is no setting \"Hots\". Did you mean \"Host\"?")]
    public void A_wrong_one_is_told(string pair, string problem)
    {
        var problems = new List<Diagnostic>();
        SettingsReader.Set(Settings.Default, pair, problems);

        Assert.Equal([problem], problems.Select(p => p.ToString()));
    }

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
}
