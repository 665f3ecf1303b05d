using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Pipelines;

/// <summary>Encoding repair as a build sees it: before everything else, pinned by settings, told in data and summary.</summary>
public sealed class RepairInBuildTests
{
    // UTF-8 read as Windows-1252, nothing lost: "Größe — für alle", three times over.
    private const string Damaged = "# GrÃ¶ÃŸe â€” fÃ¼r alle\n\nDie GrÃ¶ÃŸe zÃ¤hlt fÃ¼r jeden, â€œauch hierâ€\u009D.\n\n- fÃ¼r â†’ gegen\n- Ã¼ber â€” unter\n";

    [Fact]
    public async Task Headings_anchors_and_titles_see_repaired_text_only()
    {
        var site = await TestSite.Build(("a.md", Damaged), ("b.md", "[x](a.md#größe--für-alle)"));

        Assert.Equal("Größe — für alle", site.Page("a/").QuerySelector("h1#größe--für-alle")!.TextContent);
        Assert.Contains("“auch hier”", site.Body("a/"), StringComparison.Ordinal);
        Assert.Empty(site.Problems);
    }

    [Fact]
    public async Task Places_are_those_of_the_file_before_repair()
    {
        var site = await TestSite.Build(("a.md", Damaged + "\nÃ¼ber â€” [x](gone.md)\n"));

        // "Ã¼ber â€” " takes ten columns on the disk and seven once repaired.
        Assert.Equal(["a.md:8:11: warning LINK001: The link target \"gone.md\" does not exist."], site.Problems);
    }

    [Fact]
    public async Task Repair_false_leaves_the_text_alone_also_by_folder()
    {
        var own = await TestSite.Build(("a.md", "---\nRepair: false\n---\n" + Damaged));
        var folder = await TestSite.Build(("old/_directory.yml", "Repair: false"), ("old/a.md", Damaged));

        Assert.Contains("GrÃ¶ÃŸe", own.Text("a/index.html"), StringComparison.Ordinal);
        Assert.Contains("GrÃ¶ÃŸe", folder.Text("old/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_is_told_for_scripts_and_in_the_summary()
    {
        using var folder = new TemporaryFolder().Write("input/a.md", Damaged).Write("input/clean.md", "# Größe");

        var run = await ProgramRun.Start(folder.Path, ["build"]);
        var repairs = System.Text.Json.JsonDocument.Parse(folder.Read("output/data/repairs.json")).RootElement;

        Assert.Matches(@"Repaired \d+ sequences in 1 file, 0 guesses to review\.", run.Output);
        Assert.Equal(["a.md"], repairs.EnumerateArray().Select(r => r.GetProperty("path").GetString()));
    }

    [Fact]
    public async Task A_pin_is_honoured_and_one_that_matches_nothing_is_told_at_its_line()
    {
        using var folder = new TemporaryFolder()
            .Write("input/a.md", Damaged)
            .Write("statiq.config", "Repairs:\n  - { Path: a.md, Damaged: \"â†’\", Wanted: \"=>\" }\n  - { Damaged: \"nowhere\", Wanted: \"x\" }\n");

        var build = await ProgramRun.Start(folder.Path, ["build"]);
        var repair = await ProgramRun.Start(folder.Path, ["repair", "input", "--write"]);

        Assert.Equal("statiq.config:3: warning TEXT002: The repair of \"nowhere\" matches nothing in *. Remove it, or correct its path or text.\n", build.Errors);
        Assert.Contains("für =&gt; gegen", folder.Read("output/a/index.html"), StringComparison.Ordinal);
        Assert.Equal(0, repair.ExitCode);
        Assert.Contains("für => gegen", folder.Read("input/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_prints_each_guess_with_what_else_it_could_be()
    {
        // The last byte of the emoji is gone, as Windows-1254 does: 📐, 📝 and others leave the same traces.
        var text = string.Concat(Enumerable.Repeat("KararÄ± aÃ§Ä±k sÃ¶yle â€” nedenini de sÃ¶yle.\n\n", 6)) + "## ğŸ“ Ã‡izim\n";
        using var folder = new TemporaryFolder().Write("input/a.md", text);

        var run = await ProgramRun.Start(folder.Path, ["check"]);

        Assert.Matches("a\\.md:13:4: info TEXT003: Repair guessed \"ğŸ“\" → \".+\" \\(p = 0\\.\\d\\d, or .+\\)\\. Pin the right one under Repairs in statiq\\.config\\.", run.Errors);
    }
}
