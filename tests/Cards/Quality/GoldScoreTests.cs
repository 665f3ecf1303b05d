namespace Fieldguide.Tests.Cards.Quality;

public sealed class GoldScoreTests
{
    private const string Knots =
        """
        4	What is a bowline used for?	A loop that does not slip
        5	What is a clove hitch used for?	Tying rope to a post
        8	Name the parts of a rope in use.	Working end ; Standing part ; Bight
        # never
        14	links
        """;

    private static readonly MadeCard Bowline = Card(4, "What do you use a bowline for?", "a loop that does not slip");
    private static readonly MadeCard Hitch = Card(5, "What do you use a clove hitch for?", "tying rope to a post");
    private static readonly MadeCard Parts = Card(7, "What are the 3 parts of a rope?", "", "working end", "standing part", "bight");

    [Fact]
    public void All_cards_in_other_words_are_found() => Assert.Equal((100, 0), Score(Bowline, Hitch, Parts));

    [Fact]
    public void A_card_that_is_not_made_is_missing() => Assert.Equal(["line 5: What is a clove hitch used for? — Tying rope to a post"], Missing(Bowline, Parts));

    [Fact]
    public void A_wrong_answer_is_not_found() => Assert.Equal(66, Score(Bowline, Parts, Hitch with { Back = "joining two ropes of unequal thickness" }).Percent);

    [Fact]
    public void A_right_answer_to_another_question_is_not_found() => Assert.Equal(66, Score(Bowline, Parts, Hitch with { Front = "Sheet bend: strength?" }).Percent);

    [Fact]
    public void The_right_card_from_a_far_line_is_not_found() => Assert.Equal(66, Score(Bowline, Parts, Hitch with { Line = 9 }).Percent);

    [Fact]
    public void One_point_is_not_the_list() => Assert.Equal(66, Score(Bowline, Hitch, Card(8, "What are the parts of a rope in use?", "the bight")).Percent);

    [Fact]
    public void A_fact_packed_into_a_list_is_not_asked_for_by_itself() => Assert.Equal(
        ["line 4: What is a bowline used for? — A loop that does not slip"],
        Missing(Hitch, Parts, Card(4, "What are the uses of a bowline and other knots?", "", "a loop that does not slip", "joining two ropes of one size", "stopping an end in its hole", "shortening")));

    [Fact]
    public void One_card_does_not_count_twice() => Assert.Equal(
        66,
        GoldScore.Of(GoldSheet.Parse("1\tWhat is tar?\tA dark oil\n1\tWhat is tar?\tA dark oil\n2\tWhat is hemp?\tA plant fibre\n"), [Card(1, "What is tar?", "a dark oil"), Card(2, "What is hemp?", "a plant fibre")]).Percent);

    [Fact]
    public void A_card_that_two_could_take_leaves_the_other_its_own() => Assert.Equal(
        100,
        GoldScore.Of(
            GoldSheet.Parse("1\tKnot test: how long?\t5 minutes\n2\tRope test: how long?\t5 minutes\n"),
            [Card(2, "How long does the test take?", "5 minutes"), Card(2, "How long does the rope test take?", "5 minutes")]).Percent);

    [Fact]
    public void A_card_from_a_line_that_teaches_nothing_is_told() => Assert.Equal((100, 1), Score(Bowline, Hitch, Parts, Card(14, "What is Books?", "a list of links")));

    [Fact]
    public void A_guide_without_gold_lacks_nothing() => Assert.Equal(100, GoldScore.Of(GoldSheet.Parse(""), [Bowline]).Percent);

    private static MadeCard Card(int line, string front, string back, params string[] points) => new(line, front, back, points, []);

    private static (int Percent, int FromNever) Score(params MadeCard[] made)
    {
        var score = GoldScore.Of(GoldSheet.Parse(Knots), made);
        return (score.Percent, score.FromNever.Count);
    }

    private static string[] Missing(params MadeCard[] made) => [.. GoldScore.Of(GoldSheet.Parse(Knots), made).Missing.Select(m => m.ToString())];
}
