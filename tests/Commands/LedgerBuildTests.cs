using System.IO.Compression;
using System.Text.Json;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Commands;

/// <summary>Guides edited between runs of the program: what learners know a card by stays.</summary>
public sealed class LedgerBuildTests : IDisposable
{
    private const string Page = """
        # Caching

        ## Freshness

        - **Tme to live**: How long a copy may be served before it counts as stale.
        - **Stale copy**: One that differs from what the store holds now.

        ## Strategies

        | Strategy | Who writes the store | Risk |
        | --- | --- | --- |
        | Cache-aside | The application itself, then it drops the copy | Two readers fill it with different ages |
        | Write-through | The cache, before it confirms the write | Each write waits for both places |
        | Write-back | The cache, some time after it has confirmed | A crash loses what was not written yet |
        """;

    private readonly TemporaryFolder _folder = new();

    public LedgerBuildTests() => _folder.Write("statiq.config", "SiteTitle: Field notes\n").Write("input/01-caching.md", Page);

    public void Dispose() => _folder.Dispose();

    /// <returns>Ids by front.</returns>
    private async Task<Dictionary<string, string>> Build()
    {
        var run = await ProgramRun.Start(_folder.Path, ["build"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var cards = JsonDocument.Parse(_folder.Read("output/data/cards.json"));
        return cards.RootElement.EnumerateArray().ToDictionary(c => c.GetProperty("front").GetString()!, c => c.GetProperty("id").GetString()!);
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> ids) => ids.Order(StringComparer.Ordinal);

    private SqliteReader Package()
    {
        using var archive = ZipFile.OpenRead(_folder["output/downloads/flashcards.apkg"]);
        using var collection = new MemoryStream();
        archive.GetEntry("collection.anki2")!.Open().CopyTo(collection);
        return new(collection.ToArray());
    }

    private void Edit(string from, string to, string page = "input/01-caching.md")
    {
        var text = _folder.Read(page);
        Assert.Contains(from, text, StringComparison.Ordinal);
        _folder.Write(page, text.Replace(from, to, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_typo_a_heading_two_rows_and_a_move_keep_every_id()
    {
        var first = await Build();
        Assert.Equal(8, first.Count);

        Edit("Tme to live", "Time to live");
        var corrected = await Build();
        Assert.Equal(first.ToDictionary(c => c.Key.Replace("Tme", "Time", StringComparison.Ordinal), c => c.Value), corrected);

        Edit("## Strategies", "## Ways to write");
        Assert.Equal(Sorted(first.Values), Sorted((await Build()).Values));

        Edit("| Write-through | The cache, before it confirms the write | Each write waits for both places |\n", "");
        Edit("| Cache-aside |", "| Write-through | The cache, before it confirms the write | Each write waits for both places |\n| Cache-aside |");
        var swapped = await Build();
        Assert.Equal(Sorted(first.Values), Sorted(swapped.Values));

        _folder.Write("input/stores/03-caches.md", _folder.Read("input/01-caching.md"));
        File.Delete(_folder["input/01-caching.md"]);
        Assert.Equal(swapped.OrderBy(c => c.Key, StringComparer.Ordinal), (await Build()).OrderBy(c => c.Key, StringComparer.Ordinal));

        var locked = await ProgramRun.Start(_folder.Path, ["build", "--locked"]);
        Assert.Equal((0, ""), (locked.ExitCode, locked.Errors));
    }

    [Fact]
    public async Task A_row_inserted_first_and_a_repaired_file_move_nobody()
    {
        Edit("stale.", "stale â€” then it isnâ€™t served.");
        var first = await Build();
        Edit("â€” then it isnâ€™t", "— then it isn’t");
        Assert.Equal(first.Values.ToHashSet(), (await Build()).Values.ToHashSet());

        Edit("| Cache-aside |", "| Read-through | Nobody, since it only reads | The first reader waits |\n| Cache-aside |");
        var after = await Build();

        Assert.Equal(first.Count + 2, after.Count);
        Assert.All(first, c => Assert.Equal(c.Value, after[c.Key]));
    }

    [Fact]
    public async Task Cards_deleted_and_restored_come_back_with_their_ids()
    {
        var first = await Build();
        Edit("- **Stale copy**: One that differs from what the store holds now.\n", "");
        var without = await Build();
        Assert.Equal(first.Count - 1, without.Count);
        Assert.Single(_folder.Read("ids.lock").Split('\n'), l => l.Contains("\tretired\t", StringComparison.Ordinal));

        Edit("## Strategies", "- **Stale copy**: One that differs from what the store holds now.\n\n## Strategies");

        Assert.Equal(first.OrderBy(c => c.Key, StringComparer.Ordinal), (await Build()).OrderBy(c => c.Key, StringComparer.Ordinal));
        Assert.DoesNotContain("\tretired\t", _folder.Read("ids.lock"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Anki_package_of_an_edited_guide_holds_the_same_notes_and_newer_ones_where_they_changed()
    {
        var ids = await Build();
        Dictionary<string, long> before;
        using (var package = Package())
        {
            Assert.Equal("ok", package.Integrity);
            before = package.Rows("SELECT guid, mod FROM notes").ToDictionary(n => (string)n[0]!, n => (long)n[1]!);
        }

        Edit("Tme to live", "Time to live");
        await Build();

        using var edited = Package();
        var after = edited.Rows("SELECT guid, mod FROM notes").ToDictionary(n => (string)n[0]!, n => (long)n[1]!);
        Assert.Equal(Sorted(ids.Values), Sorted(before.Keys));
        Assert.Equal(Sorted(before.Keys), Sorted(after.Keys));
        var changed = Assert.Single(after, n => n.Value > before[n.Key]);
        Assert.Contains("Time to live", edited.Texts($"SELECT flds FROM notes WHERE guid = '{changed.Key}'")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_in_CI_fails_when_the_ledger_would_change_and_touches_nothing()
    {
        await Build();
        var (site, ledger) = (_folder.Snapshot("output"), _folder.Read("ids.lock"));
        Edit("- **Stale copy**", "- **Fresh copy**: One that equals what the store holds now.\n- **Stale copy**");

        var run = await ProgramRun.Start(_folder.Path, ["build"], ("CI", "true"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ids.lock: error IDS003: The ledger is out of date: 1 new, 0 edited, 0 gone. Run fieldguide build and commit ids.lock.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(site, _folder.Snapshot("output"));
        Assert.Equal(ledger, _folder.Read("ids.lock"));
    }

    [Fact]
    public async Task Two_branches_that_added_cards_are_merged_by_keeping_the_lines_of_both()
    {
        await Build();
        var common = _folder.Read("ids.lock");
        Edit("- **Stale copy**", "- **Fresh copy**: One that equals what the store holds now.\n- **Stale copy**");
        var ours = await Build();
        var ourLines = _folder.Read("ids.lock");
        Edit("- **Fresh copy**: One that equals what the store holds now.\n", "");
        _folder.Write("ids.lock", common).Write("input/queues.md", "# Queues\n\n- **Dead letter**: A message that nobody could handle.\n");
        var theirs = await Build();

        Edit("- **Stale copy**", "- **Fresh copy**: One that equals what the store holds now.\n- **Stale copy**");
        _folder.Write("ids.lock", $"<<<<<<< ours\n{ourLines}=======\n{_folder.Read("ids.lock")}>>>>>>> theirs\n");
        var conflict = await ProgramRun.Start(_folder.Path, ["build"]);
        Assert.Equal(2, conflict.ExitCode);
        Assert.Contains("ids.lock:1:1: error IDS001: ", conflict.Errors, StringComparison.Ordinal);
        _folder.Write("ids.lock", string.Concat(_folder.Read("ids.lock").Split('\n').Where(l => l.Length > 0 && l[0] is not ('<' or '=' or '>')).Select(l => l + "\n")));

        var merged = await Build();

        Assert.Equal(ours.Values.Union(theirs.Values).ToHashSet(), merged.Values.ToHashSet());
        Assert.All(ours.Concat(theirs), c => Assert.Equal(c.Value, merged[c.Key]));
    }
}
