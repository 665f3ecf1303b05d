using Fieldguide.Commands;
using Fieldguide.Identity;
using Fieldguide.Pipelines;
using Fieldguide.Publishing;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Commands;

public sealed class LedgerFileTests : IDisposable
{
    private static readonly IdSubject Ttl = new("definition", "a.md", ["Cache"], "TTL", "Time to live", null);
    private static readonly IdSubject Lru = new("definition", "a.md", ["Cache"], "LRU", "Least recently used leaves first", null);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private LedgerPlan? Find(string settings, string input)
    {
        var (plan, problems) = LedgerFile.Find(_folder[settings], _folder["input"], _folder[input]);
        Assert.Empty(problems);
        return plan;
    }

    private static LedgerUpdate Assign(LedgerPlan plan, params IdSubject[] subjects) => LedgerMatching.Assign(plan.Before, subjects);

    [Fact]
    public void Without_settings_there_is_no_ledger()
    {
        _folder.Write("input/a.md", "").Write("ids.lock", "x");

        Assert.Equal((null, 0), (LedgerFile.Find(null, "", _folder["input"]).Plan, LedgerFile.Find(null, "", _folder["input"]).Problems.Count));
    }

    [Fact]
    public void It_lies_beside_the_settings_and_serves_their_own_input_alone()
    {
        _folder.Write("statiq.config", "").Write("input/a.md", "").Write("drafts/b.md", "");

        Assert.Equal(_folder["ids.lock"], Find("statiq.config", "input")!.Path);
        Assert.Equal(_folder["ids.lock"], Find("statiq.config", "drafts/../input/")!.Path);
        Assert.Null(Find("statiq.config", "drafts"));
    }

    [Fact]
    public void Settings_among_the_pages_keep_it_among_the_pages()
    {
        _folder.Write("notes/statiq.config", "").Write("notes/a.md", "");

        Assert.Equal(_folder["notes/ids.lock"], Find("notes/statiq.config", "notes")!.Path);
    }

    [Fact]
    public void What_is_written_once_is_read_and_left_alone_afterwards()
    {
        _folder.Write("statiq.config", "").Write("input/a.md", "");
        var first = Find("statiq.config", "input")!;
        LedgerFile.Write(first, Assign(first, Ttl));
        _folder.Write("ids.lock", _folder.Read("ids.lock").Replace("\n", "\r\n", StringComparison.Ordinal));

        var second = Find("statiq.config", "input")!;
        LedgerFile.Write(second, Assign(second, Ttl));

        Assert.Null(LedgerFile.OutOfDate(second, Assign(second, Ttl)));
        Assert.Contains("\r\n", _folder.Read("ids.lock"), StringComparison.Ordinal);
        Assert.Equal(["ids.lock", "input", "statiq.config"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_guide_without_cards_and_items_gets_no_file()
    {
        _folder.Write("statiq.config", "").Write("input/a.md", "");
        var plan = Find("statiq.config", "input")!;

        LedgerFile.Write(plan, Assign(plan));

        Assert.False(_folder.Has("ids.lock"));
        Assert.Null(LedgerFile.OutOfDate(plan, Assign(plan)));
    }

    [Fact]
    public void A_locked_run_without_a_ledger_says_how_to_make_one()
    {
        _folder.Write("statiq.config", "").Write("input/a.md", "");
        var plan = Find("statiq.config", "input")!;

        Assert.EndsWith(
            "ids.lock: error IDS003: There is no ledger yet, and 2 cards and items need an id. Run fieldguide build and commit " + plan.Name + ".",
            LedgerFile.OutOfDate(plan, Assign(plan, Ttl, Lru))!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_locked_run_says_what_would_change()
    {
        _folder.Write("statiq.config", "").Write("input/a.md", "");
        var plan = Find("statiq.config", "input")!;
        LedgerFile.Write(plan, Assign(plan, Ttl, Lru));
        plan = Find("statiq.config", "input")!;

        var problem = LedgerFile.OutOfDate(plan, Assign(plan, Ttl with { Back = "Time to live." }, new("item", "a.md", [], "Draw it", "", null)))!;

        Assert.Equal("The ledger is out of date: 1 new, 1 edited, 1 gone.", problem.Message);
    }

    [Fact]
    public void A_ledger_that_cannot_be_written_is_told_with_its_path()
    {
        _folder.Write("statiq.config", "").Write("input/a.md", "").Write("ids.lock.part/in-the-way", "");
        var plan = Find("statiq.config", "input")!;

        var problem = Assert.Throws<PublishException>(() => LedgerFile.Write(plan, Assign(plan, Ttl)));

        Assert.StartsWith($"Could not write {plan.Name}: ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_that_cannot_be_read_stops_the_build_before_anything_is_touched()
    {
        _folder.Write("statiq.config", "").Write("input/a.md", "# A").Write("ids.lock", "#fieldguide-ids 1\n<<<<<<< HEAD\n");

        var run = await ProgramRun.Start(_folder.Path, ["build"]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("ids.lock:2:1: error IDS001: The ledger of ids has a merge conflict that nobody resolved.", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["output"]));
    }

    [Fact]
    public async Task Borrowed_settings_do_not_bring_their_ledger()
    {
        _folder.Write("statiq.config", "").Write("theirs/a.md", "# A").Write("ids.lock", "<<<<<<< HEAD\n");

        var run = await ProgramRun.Start(_folder.Path, ["build", "--input", "theirs", "--config", "statiq.config"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("<<<<<<< HEAD\n", _folder.Read("ids.lock"));
    }
}
