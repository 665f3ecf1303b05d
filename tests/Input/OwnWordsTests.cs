using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Input;

/// <summary>
/// What the guide and the tests say, they say in their own words. <c>FIELDGUIDE_SOURCES</c> names the folder of texts they must not repeat.
/// </summary>
public sealed class OwnWordsTests
{
    private static readonly string[] Folders = ["input", "tests"];

    private static string Sources => Environment.GetEnvironmentVariable("FIELDGUIDE_SOURCES") ?? Repository.Path("../shared/seeds");

    [Fact]
    public void No_page_and_no_test_shares_a_run_of_eight_words_with_the_sources()
    {
        Assert.SkipUnless(Directory.Exists(Sources), "There is no folder of sources; FIELDGUIDE_SOURCES may name one.");
        var runs = new SharedRuns();
        foreach (var file in Directory.EnumerateFiles(Sources, "*", SearchOption.AllDirectories))
        {
            runs.Add(Path.GetFileName(file), File.ReadAllText(file));
        }

        var finds = Folders.SelectMany(Files)
            .SelectMany(f => runs.In(File.ReadAllText(f)).Select(r => $"{Path.GetRelativePath(Repository.Root, f)}:{r.Line}: \"{r.Run}\" is in {r.Source}"));

        Assert.Empty(finds);
    }

    [Fact]
    public void A_copied_sentence_is_found_through_other_mark_up_and_damaged_characters()
    {
        var runs = new SharedRuns();
        runs.Add("source.md", "Keep it simple â€” a cache isn't free, it must be paid for.");

        var found = runs.In("One.\n\n- **Keep** it simple: a cache isn’t *free*. It costs.").ToList();

        Assert.Equal([(3, "keep it simple a cache isn t free", "source.md")], found);
    }

    [Fact]
    public void Seven_words_in_common_are_no_copy()
    {
        var runs = new SharedRuns();
        runs.Add("source.md", "one two three four five six seven eight");

        Assert.Empty(runs.In("one two three four five six seven nine"));
    }

    /// <summary>Text files of the checkout; packages that were restored into it are not ours.</summary>
    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Repository.Path(folder), "*", SearchOption.AllDirectories)
            .Where(f => !f.Replace('\\', '/').Contains("/node_modules/", StringComparison.Ordinal))
            .Where(f => Path.GetExtension(f) is ".md" or ".txt" or ".yml" or ".cs" or ".html" or ".json")
            .Order(StringComparer.Ordinal);
}
