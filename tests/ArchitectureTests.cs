using System.Text.RegularExpressions;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests;

public sealed partial class ArchitectureTests
{
    /// <summary>From the top down: a room uses rooms that stand after it, never one before it. Rooms on one line do not know each other.</summary>
    private static readonly string[][] Rooms =
    [
        ["Commands"],
        ["Pipelines", "Modules"],
        ["Serving"],
        ["Publishing"],
        ["Sources"],
        ["Exporting"],
        ["Theme"],
        ["Rendering"],
        ["Concepts", "Cards", "Checklists", "Rehearsal"],
        ["Identity"],
        ["Linking"],
        ["Knowledge"],
        ["Markdown"],
        ["Configuration"],
        ["Text"],
        ["Execution"],
        ["Files", "Diagnostics"],
    ];

    [Fact]
    public void A_room_uses_only_rooms_below_it()
    {
        var height = Rooms.SelectMany((names, i) => names.Select(n => (n, i))).ToDictionary(r => r.n, r => r.i);
        var offenders =
            from file in Directory.EnumerateFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories)
            let room = Path.GetRelativePath(Repository.Path("src"), file).Split(Path.DirectorySeparatorChar)[0]
            where height.ContainsKey(room)
            from Match use in Using().Matches(File.ReadAllText(file))
            let used = use.Groups[1].Value
            where height.ContainsKey(used) && height[used] < height[room]
            select $"{Path.GetRelativePath(Repository.Root, file)} uses Fieldguide.{used}";

        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_room_has_its_place_in_the_order()
    {
        var folders = Directory.EnumerateDirectories(Repository.Path("src")).Select(Path.GetFileName);

        Assert.Empty(folders.Except(Rooms.SelectMany(r => r)));
    }

    [Fact]
    public void The_core_knows_no_documents_and_no_modules()
    {
        string[] core = ["Exporting", "Rendering", "Checklists", "Rehearsal", "Identity", "Linking", "Markdown", "Configuration", "Text", "Files", "Diagnostics"];
        var offenders = core
            .SelectMany(room => Directory.EnumerateFiles(Repository.Path("src/" + room), "*.cs", SearchOption.AllDirectories))
            .Where(file => Using().Matches(File.ReadAllText(file)).Any(m => m.Groups[1].Value is "Execution" or "Modules" or "Pipelines"));

        Assert.Empty(offenders);
    }

    [Fact]
    public void The_theme_sees_page_models_and_nothing_else()
    {
        var offenders =
            from file in Directory.EnumerateFiles(Repository.Path("theme"), "*.razor", SearchOption.AllDirectories)
            from Match use in ThemeUsing().Matches(File.ReadAllText(file))
            where use.Groups[1].Value is not ("Rendering" or "Theme")
            select $"{Path.GetFileName(file)} uses Fieldguide.{use.Groups[1].Value}";

        Assert.Empty(offenders);
    }

    [Fact]
    public void Namespaces_are_folders()
    {
        var offenders =
            from file in Directory.EnumerateFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories)
            let relative = Path.GetRelativePath(Repository.Path("src"), Path.GetDirectoryName(file)!)
            where relative != "."
            // MSBuild compiles this one, and the program does not hold it.
            where Path.GetFileName(file) != "CompileLexicon.cs"
            let expected = "namespace Fieldguide." + relative.Replace(Path.DirectorySeparatorChar, '.') + ";"
            where !File.ReadAllText(file).Contains(expected, StringComparison.Ordinal)
            select $"{file} is not in {expected}";

        Assert.Empty(offenders);
    }

    [GeneratedRegex(@"^using (?:static )?Fieldguide\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"@using (?:static )?Fieldguide\.(\w+)")]
    private static partial Regex ThemeUsing();
}
