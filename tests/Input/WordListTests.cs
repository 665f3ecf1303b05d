using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Input;

/// <summary>The words that the spelling check is told of.</summary>
public sealed class WordListTests
{
    private static readonly string[] Words = File.ReadAllText(Repository.Path("tests/Lint/words.txt")).TrimEnd('\n').Split('\n');

    [Fact]
    public void The_words_are_in_order_and_stand_once() => Assert.Equal(Words.Distinct().Order(StringComparer.Ordinal), Words);

    [Fact]
    public void A_word_that_nobody_writes_is_not_listed()
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.Path("input"), "*", SearchOption.AllDirectories), .. Directory.EnumerateFiles(Repository.Path("tests/Cards/Quality/Guides"), "*.md"), Repository.Path("README.md"), Repository.Path("CHANGELOG.md")];
        var text = string.Join('\n', files.Select(File.ReadAllText));

        Assert.Equal([], Words.Where(w => !text.Contains(w, StringComparison.OrdinalIgnoreCase)));
    }
}
