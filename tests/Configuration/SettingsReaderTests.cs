using Fieldguide.Configuration;
using Fieldguide.Diagnostics;

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
    [InlineData("RemoteImages: blok", "statiq.config:1:15: error CONF002: The value of \"RemoteImages\" does not fit. It takes one of: show, block. Did you mean \"block\"?")]
    [InlineData("Host: https://example.org", "statiq.config:1:7: error CONF002: The value of \"Host\" does not fit. It takes a host name alone, such as example.org, without https:// and without a path. Write \"example.org\".")]
    [InlineData("LinkRoot: repo", "statiq.config:1:11: error CONF002: The value of \"LinkRoot\" does not fit. It begins and ends with a slash, such as / or /repo/. Write \"/repo/\".")]
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

    [Fact]
    public void All_problems_are_told_at_once_and_the_good_values_kept()
    {
        var (settings, problems) = SettingsReader.Read("SiteTitle: Notes\nHsot: x\nSidebarLinks: many\nLanguage: de\n", "statiq.config");

        Assert.Equal(["CONF001", "CONF002"], problems.Select(p => p.Code));
        Assert.All(problems, p => Assert.Equal(Severity.Error, p.Severity));
        Assert.Equal(new Settings { SiteTitle = "Notes", Language = "de" }, settings);
    }

    [Theory]
    [InlineData("SiteTitle:")]
    [InlineData("Host: ~")]
    [InlineData("Repository: null")]
    [InlineData("SiteDescription: ''")]
    public void A_setting_without_a_default_may_be_left_empty(string yaml)
    {
        var (settings, problems) = SettingsReader.Read(yaml, "statiq.config");

        Assert.Empty(problems);
        Assert.Equal(Settings.Default, settings);
    }

    [Theory]
    [InlineData("OutputPath:")]
    [InlineData("LinkRoot: ''")]
    [InlineData("Language: ~")]
    public void One_with_a_default_may_not(string yaml) =>
        Assert.EndsWith("Write a value, or take the line out.", Assert.Single(SettingsReader.Read(yaml, "statiq.config").Diagnostics).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("SiteTitle: 2026", "2026")]
    [InlineData("SiteTitle: true", "true")]
    [InlineData("SiteTitle: 'null'", "null")]
    [InlineData("SiteTitle: >-\n  Two\n  lines", "Two lines")]
    public void A_text_is_what_stands_there_whatever_yaml_would_make_of_it(string yaml, string title)
    {
        var (settings, problems) = SettingsReader.Read(yaml, "statiq.config");

        Assert.Empty(problems);
        Assert.Equal(title, settings.SiteTitle);
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

    [Fact]
    public void An_empty_value_on_the_command_line_takes_a_setting_back()
    {
        var problems = new List<Diagnostic>();

        Assert.Null(SettingsReader.Set(new Settings { Host = "example.org" }, "Host=", problems).Host);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("SiteTitle", "--set SiteTitle: error CONF002: A setting is written Key=Value.")]
    [InlineData("Hots=x", "--set Hots=x: error CONF001: There is no setting \"Hots\". Did you mean \"Host\"?")]
    [InlineData("Host.Name=x", "--set Host.Name=x: error CONF002: The value of \"Host\" does not fit. It takes a text, not a map of keys and values.")]
    [InlineData("LinkHideIndexPages=", "--set LinkHideIndexPages=: error CONF002: The value of \"LinkHideIndexPages\" does not fit. It takes true or false.")]
    public void A_wrong_one_is_told(string pair, string problem)
    {
        var problems = new List<Diagnostic>();
        SettingsReader.Set(Settings.Default, pair, problems);

        Assert.Equal([problem], problems.Select(p => p.ToString()));
    }
}
