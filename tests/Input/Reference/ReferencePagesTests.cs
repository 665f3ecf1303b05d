using System.Reflection;
using System.Text.RegularExpressions;
using Fieldguide.Diagnostics;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Input.Reference;

/// <summary>Pages that say what the code says. <c>UPDATE_GOLDEN=1</c> writes those that are made from it.</summary>
public sealed partial class ReferencePagesTests
{
    private const string Folder = "input/18-fieldguide/";

    [Fact]
    public void The_page_of_settings_is_the_one_the_code_gives() => Compare("settings.md", SettingsReference.Write());

    [Fact]
    public void The_page_of_front_matter_is_the_one_the_code_gives() => Compare("front-matter.md", FrontMatterReference.Write());

    [Fact]
    public void Every_code_of_a_message_is_explained_and_no_other()
    {
        var codes = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).ToArray();
        var explained = RowOfCode().Matches(File.ReadAllText(Repository.Path(Folder + "messages.md"))).Select(m => m.Groups[1].Value).ToArray();

        Assert.Equal(codes.Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    private static void Compare(string name, string expected)
    {
        var file = Repository.Path(Folder + name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, expected);
        }

        Assert.Equal(expected, File.ReadAllText(file));
    }

    [GeneratedRegex(@"^\| `([A-Z]+\d{3})` \|", RegexOptions.Multiline)]
    private static partial Regex RowOfCode();
}
