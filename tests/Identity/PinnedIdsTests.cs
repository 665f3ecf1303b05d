using Fieldguide.Identity;
using static Fieldguide.Tests.Identity.Story;

namespace Fieldguide.Tests.Identity;

public sealed class PinnedIdsTests
{
    private static readonly IdSubject Cap = Card("a.md", "Trade-offs", "CAP", "Consistency or availability while the network is parted.", "cap-tradeoff");
    private static readonly IdSubject Acid = Card("a.md", "Trade-offs", "ACID", "Atomic, consistent, isolated, durable.");

    private readonly Story _story = new();

    [Fact]
    public void A_pinned_id_wins_whatever_else_changes()
    {
        var before = _story.Build(Cap, Acid);

        var after = _story.Build(Acid, Card("z.md", "Elsewhere", "What must give way?", "Something else entirely.", "cap-tradeoff"));

        Assert.Equal("cap-tradeoff", before[0].Id);
        Assert.Equal(new AssignedId("cap-tradeoff", 2, 2), after[1]);
        Assert.Equal(before[1], after[0]);
    }

    [Fact]
    public void An_id_stays_when_its_pin_is_taken_away()
    {
        _story.Build(Cap, Acid);

        Assert.Equal("cap-tradeoff", _story.Ids(Cap with { Pinned = null }, Acid)[0]);
    }

    [Fact]
    public void A_card_that_is_pinned_later_leaves_its_old_id_to_nobody()
    {
        var before = _story.Ids(Cap with { Pinned = null });

        var after = _story.Ids(Cap, Card("a.md", "Trade-offs", "CAP!", Cap.Back));

        Assert.Equal("cap-tradeoff", after[0]);
        Assert.DoesNotContain(before[0], after);
        Assert.Equal(before, _story.Retired);
    }

    [Fact]
    public void Two_cards_with_one_pin_are_told_with_both_places()
    {
        var ids = _story.Ids(Cap with { Line = 3 }, Acid with { Pinned = "cap-tradeoff", Line = 9 });

        Assert.Equal("cap-tradeoff", ids[0]);
        Assert.NotEqual("cap-tradeoff", ids[1]);
        Assert.Equal(
            ["a.md:9: warning IDS005: The id \"cap-tradeoff\" is already that of \"CAP\" in a.md:3, so the program chose another. Give each card an id of its own."],
            _story.Last.Diagnostics.Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Cap")]
    [InlineData("cap trade")]
    [InlineData("cap-trade-offs")]
    public void A_pin_that_is_no_id_is_told_and_passed_over(string pin)
    {
        var ids = _story.Ids(Cap with { Pinned = pin });

        Assert.Matches("^[a-z2-7]{10}$", ids[0]);
        Assert.Equal(
            $"a.md: warning IDS004: The id \"{pin}\" cannot be used, so the program chose one. An id has at most 12 of a–z, 0–9 and the hyphen.",
            Assert.Single(_story.Last.Diagnostics).ToString());
    }
}
