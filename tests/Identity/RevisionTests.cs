using Fieldguide.Identity;
using static Fieldguide.Tests.Identity.Story;

namespace Fieldguide.Tests.Identity;

public sealed class RevisionTests
{
    private static readonly IdSubject Ttl = Card("caching.md", "Caching", "Time to live", "How long a copy may be served before it counts as stale.");

    private readonly Story _story = new();

    private (int Rev, int AnswerRev) Build(IdSubject subject)
    {
        var identity = _story.Build(subject)[0];
        return (identity.Rev, identity.AnswerRev);
    }

    [Fact]
    public void A_new_card_is_at_revision_one() => Assert.Equal((1, 1), Build(Ttl));

    [Fact]
    public void A_corrected_question_is_a_revision_and_no_new_answer()
    {
        Build(Ttl);

        Assert.Equal((2, 1), Build(Ttl with { Front = "Time to live (TTL)" }));
        Assert.Equal((2, 1), Build(Ttl with { Front = "Time to live (TTL)" }));
    }

    [Fact]
    public void A_renamed_heading_and_a_moved_page_are_revisions_since_the_card_shows_both()
    {
        Build(Ttl);

        Assert.Equal((2, 1), Build(Ttl with { HeadingPath = ["Caches"] }));
        Assert.Equal((3, 1), Build(Ttl with { HeadingPath = ["Caches"], Page = "caches.md" }));
    }

    [Fact]
    public void A_typo_in_the_answer_is_no_new_answer_even_where_the_answer_is_short()
    {
        Build(Ttl with { Back = "Pesimistic locking" });

        Assert.Equal((2, 1), Build(Ttl with { Back = "Pessimistic locking" }));
    }

    [Theory]
    [InlineData("Pessimistic locking", "Optimistic locking")]
    [InlineData("After 60 s without a write", "After 3600 s without a write")]
    [InlineData("About 115 a second", "About 1,150 a second")]
    [InlineData("The oldest entry leaves", "Whatever was read least in the last hour leaves")]
    [InlineData("同步写入存储", "异步读取缓存")]
    public void An_answer_that_says_something_else_is_a_new_answer(string before, string after)
    {
        Build(Ttl with { Back = before });

        Assert.Equal((2, 2), Build(Ttl with { Back = after }));
    }

    [Fact]
    public void Many_small_edits_make_a_new_answer_when_they_have_led_far_enough()
    {
        Build(Ttl with { Back = "one two three four five six seven eight nine ten" });

        Assert.Equal((2, 1), Build(Ttl with { Back = "one two three four five six seven eight nine ELEVEN" }));
        Assert.Equal((3, 1), Build(Ttl with { Back = "one two three four five six seven eight TWELVE ELEVEN" }));
        Assert.Equal((4, 1), Build(Ttl with { Back = "one two three four five six seven FORTY TWELVE ELEVEN" }));
        Assert.Equal((5, 5), Build(Ttl with { Back = "one two three four five six MANY FORTY TWELVE ELEVEN" }));
        Assert.Equal((6, 5), Build(Ttl with { Back = "one two three four five six MANY FORTY TWELVE ten" }));
    }

    [Fact]
    public void An_edit_taken_back_leaves_the_answer_people_learned()
    {
        Build(Ttl);
        Build(Ttl with { Back = Ttl.Back + " Always." });

        Assert.Equal((3, 1), Build(Ttl));
        Assert.All(_story.Ledger.Entries, e => Assert.Null(e.Learned));
    }

    [Fact]
    public void A_card_that_comes_back_unchanged_keeps_its_revision()
    {
        Build(Ttl);
        _story.Build();

        Assert.Equal((1, 1), Build(Ttl));
    }
}
