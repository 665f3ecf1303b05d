using Fieldguide.Identity;
using static Fieldguide.Tests.Identity.Story;

namespace Fieldguide.Tests.Identity;

public sealed class LedgerTests
{
    private const string Head =
        "#fieldguide-ids 1\n" +
        "#Made by the build, to be committed. After a merge conflict delete only the lines of markers, and build again.\n" +
        "#id\trev\tanswer\tnth\tstate\tkind\tpage\theadings\tfront\tback\tlearned\n";

    private static string[] Problems(string text) => [.. Ledger.Read(text, "ids.lock").Diagnostics.Select(d => d.ToString())];

    private static Ledger Sample()
    {
        var story = new Story();
        story.Build(
            Card("a.md", "Cache › Terms", "TTL", "Time to live", "ttl"),
            Card("a.md", "Cache", @"What does \n mean?", "A line end", "newline"),
            Item("b.md", "Plan", "Ask first") with { Pinned = "ask" });
        story.Build(Card("a.md", "Cache › Terms", "TTL", "Time to live.", "ttl"), Item("b.md", "Plan", "Ask first"));
        return story.Ledger;
    }

    [Fact]
    public void The_file_has_a_line_an_id_in_order_of_id() => Assert.Equal(
        Head +
        "ask\t1\t1\t1\tlive\titem\tb.md\tPlan\tAsk first\n" +
        "newline\t1\t1\t1\tretired\tdefinition\ta.md\tCache\tWhat does \\\\n mean?\tA line end\n" +
        "ttl\t2\t1\t1\tlive\tdefinition\ta.md\tCache › Terms\tTTL\tTime to live.\tTime to live\n",
        Sample().Write());

    [Fact]
    public void What_is_written_is_read()
    {
        var ledger = Sample();

        Assert.Equal(ledger.Entries, Ledger.Read(ledger.Write(), "ids.lock").Ledger.Entries);
    }

    [Fact]
    public void Order_of_lines_line_ends_and_a_byte_order_mark_mean_nothing()
    {
        var lines = Sample().Write().TrimEnd('\n').Split('\n');
        var turned = "\uFEFF" + string.Join("\r\n", [.. lines[..3], .. lines[3..].Reverse(), "", "# seen"]);

        var (read, problems) = Ledger.Read(turned, "ids.lock");

        Assert.Empty(problems);
        Assert.Equal(Sample().Write(), read.Write());
    }

    [Fact]
    public void Of_two_lines_for_one_id_the_later_revision_counts_in_any_order()
    {
        string[] lines =
        [
            "x\t3\t1\t1\tlive\titem\tb.md\tPlan\tnew",
            "x\t2\t2\t1\tlive\titem\tb.md\tPlan\told",
            "x\t3\t1\t1\tretired\titem\tb.md\tPlan\tnew",
        ];

        foreach (var order in new[] { lines, [.. lines.Reverse()], [lines[1], lines[0], lines[2]] })
        {
            var entry = Assert.Single(Ledger.Read(Head + string.Join('\n', order), "ids.lock").Ledger.Entries);
            Assert.Equal(("new", 3, false), (entry.Front, entry.Rev, entry.Retired));
        }
    }

    [Fact]
    public void What_two_branches_added_is_merged_by_keeping_all_lines()
    {
        var ours = new Story();
        var theirs = new Story();
        var common = Card("a.md", "A", "Common", "Both have it.");
        ours.Build(common);
        theirs.Build(common);
        var mine = Card("a.md", "A", "Mine", "Only here.");
        var yours = Card("a.md", "A", "Yours", "Only there.");
        ours.Build(common, mine);
        theirs.Build(common, yours);
        var union = Head + string.Join('\n', ours.Ledger.Write().Split('\n')[3..].Concat(theirs.Ledger.Write().Split('\n')[3..]));

        var (merged, problems) = Ledger.Read(union, "ids.lock");
        var after = LedgerMatching.Assign(merged, [common, mine, yours]);

        Assert.Empty(problems);
        Assert.Same(merged, after.After);
        Assert.Equal([.. ours.Last.Identities, theirs.Last.Identities[1]], after.Identities);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_an_empty_ledger(string text) => Assert.Empty(Ledger.Read(text, "ids.lock").Ledger.Entries);

    [Theory]
    [InlineData("<<<<<<< HEAD\nx\t1\t1\t1\tlive\titem\tb.md\tPlan\tnew\n=======\n>>>>>>> other\n")]
    [InlineData("||||||| base\n")]
    public void An_unresolved_merge_is_told_with_the_way_out(string lines) => Assert.Equal(
        [
            "ids.lock:4:1: error IDS001: The ledger of ids has a merge conflict that nobody resolved. " +
            "Delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>, keep all others, and build again.",
        ],
        Problems(Head + lines));

    [Fact]
    public void A_conflict_in_the_first_lines_is_a_conflict() =>
        Assert.StartsWith("ids.lock:1:1: error IDS001: The ledger of ids has a merge conflict", Assert.Single(Problems("<<<<<<< HEAD\n" + Head)), StringComparison.Ordinal);

    [Fact]
    public void A_ledger_of_a_later_version_is_refused() => Assert.Equal(
        ["ids.lock:1:17: error IDS002: The ledger of ids has format 2; this program knows format 1. Use the version of Fieldguide that wrote it, or a later one."],
        Problems("#fieldguide-ids 2\nwho knows\n"));

    [Fact]
    public void Another_file_is_refused() => Assert.Equal(
        ["ids.lock:1:1: error IDS001: The ledger of ids does not begin with \"#fieldguide-ids 1\". Restore the file from version control."],
        Problems("{ }"));

    [Theory]
    [InlineData("x y", "4:1", "The column \"id\" is not an id of at most 12 of a–z, 0–9 and the hyphen.")]
    [InlineData("x", "4:2", "A line of the ledger has 6 to 11 columns between tabs; this one has 1.")]
    [InlineData("x\t1\t1\t1\tlive\titem\tb\tc\td\te\tf\tg", "4:30", "A line of the ledger has 6 to 11 columns between tabs; this one has 12.")]
    [InlineData("x\t0\t1\t1\tlive\titem", "4:3", "The column \"rev\" is not a whole number from 1.")]
    [InlineData("x\t1\t1\t-1\tlive\titem", "4:7", "The column \"nth\" is not a whole number from 1.")]
    [InlineData("x\t1\t1\t99999999999\tlive\titem", "4:7", "The column \"nth\" is not a whole number from 1.")]
    [InlineData("x\t1\t1\t1\tdead\titem", "4:9", "The column \"state\" is neither \"live\" nor \"retired\".")]
    [InlineData("x\t1\t1\t1\tlive\t\ta.md", "4:14", "The column \"kind\" is empty.")]
    [InlineData("x\t1\t1\t1\tlive\titem\ta.md\tA\tto \\d", "4:26", "The column \"front\" has a backslash before something other than \\, t, n or r.")]
    public void A_line_that_cannot_be_read_is_told_at_its_column(string line, string place, string message)
    {
        var columns = line.Split('\t');
        if (columns.Length == 1 && line == "x y")
        {
            line += "\t1\t1\t1\tlive\titem";
        }

        Assert.Equal(
            [$"ids.lock:{place}: error IDS001: {message} Restore the line from version control; deleting it gives its card or item a new id."],
            Problems(Head + line + "\n"));
    }

    [Fact]
    public void Every_bad_line_is_told() => Assert.Equal(2, Problems(Head + "?\nx\t1\t1\t1\tlive\titem\n?\n").Length);
}
