using Fieldguide.Configuration;
using Fieldguide.Diagnostics;

namespace Fieldguide.Tests.Configuration;

public sealed class SettingChecksTests
{
    public static TheoryData<string, string> Good => new()
    {
        { "Host", "example.org" },
        { "Host", "example.org:8080" },
        { "Host", "localhost" },
        { "Host", "127.0.0.1:5080" },
        { "Host", "[::1]:5080" },
        { "Host", "bücher.example" },
        { "LinkRoot", "/" },
        { "LinkRoot", "/repo/" },
        { "LinkRoot", "/a/b.c/" },
        { "LinkRoot", "/größe/" },
        { "Repository", "https://example.org/owner/name" },
        { "Repository", "http://localhost:3000/name/" },
        { "RepositoryBranch", "release/2.x" },
        { "RepositoryPath", "docs/guide" },
        { "RepositoryPath", "." },
        { "Language", "en" },
        { "Language", "pt-BR" },
        { "Language", "zh-Hant-TW" },
        { "Language", "sr-Latn" },
        { "SidebarLinks", "20" },
        { "SidebarLinks", "1000" },
        { "RemoteImages", "Block" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void A_value_of_the_right_shape_is_taken(string key, string value) => Assert.Null(Problem(key, value));

    [Theory]
    [InlineData("Host", "https://example.org/repo", "Write \"example.org\", and the path as \"LinkRoot: /repo/\".")]
    [InlineData("Host", "example.org/a/b/", "Write \"example.org\", and the path as \"LinkRoot: /a/b/\".")]
    [InlineData("Host", "example.org:http", "without a path.")]
    [InlineData("Host", "example.org:70000", "without a path.")]
    [InlineData("Host", "example.org:", "Write \"example.org\".")]
    [InlineData("Host", "two words", "without a path.")]
    [InlineData("Host", "a:b:c", "without a path.")]
    [InlineData("LinkRoot", "repo", "Write \"/repo/\".")]
    [InlineData("LinkRoot", "/repo", "Write \"/repo/\".")]
    [InlineData("LinkRoot", "https://example.org/repo", "Write \"/repo/\".")]
    [InlineData("LinkRoot", "//", "such as / or /repo/.")]
    [InlineData("LinkRoot", "/a//b/", "such as / or /repo/.")]
    [InlineData("LinkRoot", "/../", "such as / or /repo/.")]
    [InlineData("LinkRoot", "/a b/", "such as / or /repo/.")]
    [InlineData("LinkRoot", "/a/?b/", "such as / or /repo/.")]
    [InlineData("Repository", "owner/name", "such as https://example.org/owner/name.")]
    [InlineData("Repository", "git@example.org:owner/name.git", "Write \"https://example.org/owner/name\".")]
    [InlineData("Repository", "https://example.org/owner/name.git", "Write \"https://example.org/owner/name\".")]
    [InlineData("Repository", "ssh://example.org/name", "such as https://example.org/owner/name.")]
    [InlineData("Repository", "https://me:secret@example.org/name", "such as https://example.org/owner/name.")]
    [InlineData("Repository", "javascript:alert(1)", "such as https://example.org/owner/name.")]
    [InlineData("RepositoryBranch", "two words", "such as main.")]
    [InlineData("RepositoryBranch", "a..b", "such as main.")]
    [InlineData("RepositoryPath", "/docs", "with / between its parts.")]
    [InlineData("RepositoryPath", "../docs", "with / between its parts.")]
    [InlineData("RepositoryPath", "docs\\guide", "with / between its parts.")]
    [InlineData("Language", "en_US", "Write \"en-US\".")]
    [InlineData("Language", "english", "such as en or pt-BR.")]
    [InlineData("Language", "42", "such as en or pt-BR.")]
    [InlineData("SidebarLinks", "1001", "from 20 to 1000.")]
    [InlineData("SidebarLinks", "1e2", "from 20 to 1000.")]
    [InlineData("SidebarLinks", "99999999999999", "from 20 to 1000.")]
    public void Another_is_refused_with_what_to_write_instead(string key, string value, string end)
    {
        var problem = Problem(key, value);

        Assert.NotNull(problem);
        Assert.EndsWith(end, problem, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void An_editor_that_follows_the_schema_takes_every_good_text(string key, string value)
    {
        var schema = System.Text.Json.Nodes.JsonNode.Parse(SettingsSchema.Write())!["properties"]![key]!;

        Assert.True(schema["pattern"] is not { } pattern || System.Text.RegularExpressions.Regex.IsMatch(value, pattern.GetValue<string>()));
    }

    private static string? Problem(string key, string value)
    {
        var problems = new List<Diagnostic>();
        SettingsReader.Set(Settings.Default, $"{key}={value}", problems);
        return Assert.Single(problems.DefaultIfEmpty())?.ToString();
    }
}
