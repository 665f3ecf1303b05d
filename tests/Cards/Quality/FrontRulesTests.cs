namespace Fieldguide.Tests.Cards.Quality;

public sealed class FrontRulesTests
{
    [Theory]
    [InlineData("What is a bowline used for?", "a loop that does not slip")]
    [InlineData("“Is this rope safe?”: what do you say?", "Look for cut strands first")]
    [InlineData("What is Ashley's knot for?", "stopping an end")]
    [InlineData("What is a clove hitch?", "two crossed turns")]
    [InlineData("Post: which hitch?", "clove hitch")]
    [InlineData("What are the drawbacks of hemp rope? (2)", "it rots; it shrinks")]
    [InlineData("Say instead of \"I think it holds.\"?", "\"I loaded it with 80 kg.\"")]
    public void A_good_question_breaks_none(string front, string back) => Assert.Empty(FrontRules.Broken(Card(front, back)));

    [Theory]
    [InlineData("Is hemp stronger than nylon?", "It breaks at half the load", "yes or no")]
    [InlineData("Hemp: does it rot?", "In water, within a year", "yes or no")]
    [InlineData("What is a knot that slips?", "a slipping knot", "answer in question")]
    [InlineData("Ropes › Hemp: drawback?", "rots", "path")]
    [InlineData("Ropes and knots — hemp: drawback?", "rots", "path")]
    [InlineData("Knots at sea - what is a bend?", "joins two ropes", "path")]
    [InlineData("What is the figure for hemp?", "80 kg", "phrase")]
    [InlineData("“Look at the strands”: why, or how?", "A cut strand halves the load", "phrase")]
    [InlineData("Splice: what are the 4 points?", "unlay, marry, tuck, trim", "phrase")]
    [InlineData("What speaks against hemp?", "rots", "phrase")]
    [InlineData("What is it?", "a loop", "phrase")]
    [InlineData("What is Clove hitch?", "Two crossed turns", "capital")]
    [InlineData("Which knot answers \"Will it hold?\"?", "bowline", "two marks")]
    [InlineData("🪢 Which hitch for a post?", "clove hitch", "symbol")]
    [InlineData("What do you shout before a throw?", "\"Heads, and then the name", "half a quotation")]
    [InlineData("Which knot joins ropes?", "the bend of Knots at sea", "")]
    public void A_fault_is_named(string front, string back, string fault) => Assert.Equal(fault.Length > 0 ? [fault] : [], FrontRules.Broken(Card(front, back)));

    [Fact]
    public void A_heading_beside_the_card_must_not_say_the_answer() => Assert.Equal(
        ["answer in heading"], FrontRules.Broken(Card("How long does coiling take?", "2 minutes") with { Path = ["Step 3: Coiling (2 minutes)"] }));

    [Fact]
    public void Questions_of_26_words_and_answers_of_41_are_too_long()
    {
        var card = Card(string.Concat(Enumerable.Range(1, 25).Select(i => $"rope{i} ")) + "how?", string.Join(' ', Enumerable.Range(1, 41).Select(i => $"knot{i}")));

        Assert.Equal(["long question", "long answer"], FrontRules.Broken(card));
    }

    private static MadeCard Card(string front, string back) => new(1, front, back, [], ["Knots at sea"]);
}
