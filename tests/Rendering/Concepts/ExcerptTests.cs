using Fieldguide.Rendering.Concepts;

namespace Fieldguide.Tests.Rendering.Concepts;

public sealed class ExcerptTests
{
    /// <param name="text">The sentence stands between bars, the mention in it between stars.</param>
    private static string Of(string text)
    {
        var plain = text.Replace("|", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal);
        var start = text.IndexOf('|', StringComparison.Ordinal);
        var from = text.IndexOf('*', StringComparison.Ordinal) - 1;
        var to = text.LastIndexOf('*') - 2;
        var end = text.LastIndexOf('|') - 3;
        var (before, after) = Excerpt.Of(plain, start, from, to, end);
        return $"{before}*{plain[from..to]}*{after}";
    }

    [Theory]
    [InlineData("One. |The *salt* dissolves.| Two.", "The *salt* dissolves.")]
    [InlineData("|*Salt* (which kind?| how much?) is weighed.", "*Salt* (which kind? how much?)")]
    [InlineData("|Weigh *salt* (twice?| thrice?). Then wait.", "Weigh *salt* (twice? thrice?).")]
    [InlineData("Wait. Weigh it (twice? |With *salt*?)| Then stir.", "Weigh it (twice? With *salt*?)")]
    public void A_parenthesis_is_whole(string text, string expected) => Assert.Equal(expected, Of(text));

    [Theory]
    [InlineData("|\"Take *salt*.| Then stir it.\"", "Take *salt*.")]
    [InlineData("\"Stir. |Then take *salt*.\"|", "Then take *salt*.")]
    [InlineData("|Say \"I take *salt*.| Then I stir.\"", "Say \"I take *salt*.\"")]
    [InlineData("\"First. |I take *salt*.\" The others wait.|", "\"I take *salt*.\" The others wait.")]
    [InlineData("|Never say \"any *salt*\" alone.|", "Never say \"any *salt*\" alone.")]
    [InlineData("|“Take *salt*.| Then stir.”", "Take *salt*.")]
    [InlineData("“Stir. |Then take *salt*.”|", "Then take *salt*.")]
    [InlineData("|Say “take *salt*.| Stir.”", "Say “take *salt*.”")]
    [InlineData("|A 5\" tube of *salt*.|", "A 5\" tube of *salt*.")]
    public void Quotation_marks_come_in_pairs(string text, string expected) => Assert.Equal(expected, Of(text));

    [Fact]
    public void What_is_far_from_the_mention_is_cut_between_words()
    {
        var words = string.Concat(Enumerable.Repeat("word, ", 100));

        var excerpt = Of($"|{words}*salt* {words}|");

        Assert.Matches(@"^… (word, )+\*salt\* (word, )+word …$", excerpt);
        Assert.InRange(excerpt.Length, 300, 420);
    }

    [Theory]
    [InlineData("|((( *salt* )|")]
    [InlineData("|) *salt* (|")]
    [InlineData("|*salt*|")]
    [InlineData("x|) \" *salt* \" ( “|")]
    public void Marks_that_pair_with_nothing_do_no_harm(string text) => Assert.Contains("*salt*", Of(text), StringComparison.Ordinal);
}
