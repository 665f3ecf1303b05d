using System.Text;
using System.Text.RegularExpressions;
using Fieldguide.Rendering;

namespace Fieldguide.Tests.Rendering;

public sealed partial class ThemeFilesTests
{
    private static readonly ThemeFiles Theme = ThemeFiles.Load();

    private static string Text(string path) => Encoding.UTF8.GetString(Theme.Files.Single(f => f.Path.Value == path).Content.Span);

    private static IEnumerable<string> Styles => Theme.Files.Select(f => f.Path.Value).Where(p => p.EndsWith(".css", StringComparison.Ordinal)).Select(Text);

    [Fact]
    public void Names_hold_a_hash_so_that_a_changed_file_has_a_new_address()
    {
        Assert.Matches("^assets/site\\.[0-9a-f]{8}\\.css$", Theme.StylePath);
        Assert.All(Theme.Files.Select(f => f.Path.Value), p => Assert.Matches("^assets/([a-z]+\\.[0-9a-f]{8}\\.(css|js)|icon\\.svg)$", p));
        Assert.Equal(Theme.StylePath, ThemeFiles.Load().StylePath);
    }

    [Fact]
    public void The_style_sheet_holds_the_layers_in_their_order()
    {
        var layers = Layer().Matches(Text(Theme.StylePath)).Select(m => m.Groups[1].Value).Distinct();

        Assert.Equal(["tokens", "base", "layout", "components", "print"], layers);
    }

    [Fact]
    public void The_theme_asks_no_host_for_anything() =>
        Assert.All(Styles, s => Assert.DoesNotMatch("(?i)@import|url\\(|//[a-z0-9]", s));

    [Fact]
    public void No_colour_is_named_outside_the_tokens_but_on_paper()
    {
        var css = Text(Theme.StylePath);

        Assert.Empty(Colour().Matches(OnScreen(css[css.IndexOf("@layer base{", StringComparison.Ordinal)..])).Select(m => m.Value));
        Assert.All(Styles.Where(s => s != css && !s.Contains(".print-sheets", StringComparison.Ordinal)), s => Assert.Empty(Colour().Matches(OnScreen(s)).Select(m => m.Value)));

        static string OnScreen(string sheet) => sheet.IndexOf("@layer print{", StringComparison.Ordinal) is >= 0 and var print ? sheet[..print] : sheet;
    }

    [Fact]
    public void The_style_that_is_sent_holds_no_comments_and_no_indentation() => Assert.DoesNotMatch(@"/\*|\n[ \n]", Text(Theme.StylePath));

    [Fact]
    public void Style_and_script_leave_room_in_the_budget_of_a_page()
    {
        Assert.InRange(Gzipped(Text(Theme.StylePath)), 1, 12_000);
        if (Theme.ScriptPath is { } script)
        {
            Assert.InRange(Gzipped(Text(script)), 1, 10_000);
        }
    }

    private static long Gzipped(string text)
    {
        using var memory = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(memory, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return memory.Length;
    }

    [GeneratedRegex(@"@layer (\w+)\s*\{")]
    private static partial Regex Layer();

    [GeneratedRegex(@"oklch\(|rgba?\(|hsla?\(|(?<![\w&-])#[0-9a-fA-F]{3,8}\b")]
    private static partial Regex Colour();
}
