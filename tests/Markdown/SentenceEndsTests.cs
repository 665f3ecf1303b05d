using Fieldguide.Markdown;

namespace Fieldguide.Tests.Markdown;

public sealed class SentenceEndsTests
{
    private static IEnumerable<string> Cut(string text, bool splitsQuotes = false)
    {
        var start = 0;
        foreach (var end in SentenceEnds.Of(text, splitsQuotes))
        {
            yield return text[start..end].Trim();
            start = end;
        }
    }

    [Theory]
    [InlineData("Reef early. Sail home.", "Reef early.|Sail home.")]
    [InlineData("Why reef? Because it blows! Go.", "Why reef?|Because it blows!|Go.")]
    [InlineData("Some salts, e.g. Epsom salt, dissolve. Others do not.", "Some salts, e.g. Epsom salt, dissolve.|Others do not.")]
    [InlineData("Acid vs. Base is one pair. Sweet vs. Sour another.", "Acid vs. Base is one pair.|Sweet vs. Sour another.")]
    [InlineData("It weighs 2.5 g. That is little.", "It weighs 2.5 g.|That is little.")]
    [InlineData("Ask Dr. Wu. She knows.", "Ask Dr. Wu.|She knows.")]
    [InlineData("See below (it is short.) Then go on.", "See below (it is short.)|Then go on.")]
    [InlineData("first line\nsecond line", "first line|second line")]
    [InlineData("No stop at all", "No stop at all")]
    [InlineData("It is 5. 7 follows.", "It is 5.|7 follows.")]
    [InlineData("Say \"Stop. Think.\" Then act.", "Say \"Stop. Think.\"|Then act.")]
    [InlineData("A board of 6\" width. A nail.", "A board of 6\" width.|A nail.")]
    public void Text_is_cut_behind_each_stop_that_ends_a_sentence(string text, string sentences) => Assert.Equal(sentences.Split('|'), Cut(text));

    [Fact]
    public void What_somebody_says_may_be_cut_too() => Assert.Equal(["Say \"Stop.", "Think.\"", "Then act."], Cut("Say \"Stop. Think.\" Then act.", splitsQuotes: true));

    [Fact]
    public void An_empty_text_is_one_sentence() => Assert.Equal([0], SentenceEnds.Of(""));

    [Theory]
    [InlineData("", "")]
    [InlineData(" A log of records, e.g. of sales. More. ", "A log of records, e.g. of sales.")]
    public void The_first_sentence_is_trimmed(string text, string first) => Assert.Equal(first, SentenceEnds.First(text));

    [Theory]
    [InlineData("One. Two has a keel here. Three.", "Two has a keel here.")]
    [InlineData("The keel, e.g. Of lead, is heavy. More.", "The keel, e.g. Of lead, is heavy.")]
    [InlineData("Before. A keel", "A keel")]
    public void The_sentence_around_a_place_has_its_own_stop_and_no_other(string text, string sentence)
    {
        var at = text.IndexOf("keel", StringComparison.Ordinal);

        var (start, end) = SentenceEnds.Around(text, at, at + 4);

        Assert.Equal(sentence, text[start..end]);
    }
}
