using System.Text;
using Fieldguide.Identity;
using static Fieldguide.Tests.Identity.Story;

namespace Fieldguide.Tests.Identity;

public sealed class LedgerMatchingTests
{
    private static readonly IdSubject Ttl = Card("caching.md", "Caching › Freshness", "Time to live", "How long a copy may be served before it counts as stale.");
    private static readonly IdSubject Aside = Card("caching.md", "Caching › Strategies", "Cache-aside", "The application reads the store on a miss and fills the cache itself.");
    private static readonly IdSubject Through = Card("caching.md", "Caching › Strategies", "Write-through", "Each write goes to the cache and to the store before it is confirmed.");
    private static readonly IdSubject Back = Card("caching.md", "Caching › Strategies", "Write-back", "A write is confirmed in the cache and reaches the store later.");

    private readonly Story _story = new();

    [Fact]
    public void Two_machines_without_a_ledger_agree()
    {
        var here = new Story().Ids(Ttl, Aside, Through);
        var there = new Story().Ids(Through, Ttl, Aside);

        Assert.Equal<string[]>(here, [there[1], there[2], there[0]]);
        Assert.All(here, id => Assert.Matches("^[a-z2-7]{10}$", id));
    }

    [Fact]
    public void A_corrected_answer_keeps_its_id_even_without_a_ledger()
    {
        var before = new Story().Ids(Ttl);

        Assert.Equal(before, new Story().Ids(Ttl with { Back = "For how long a copy may be served." }));
    }

    [Fact]
    public void A_typo_fixed_in_the_question_keeps_the_id()
    {
        var before = _story.Ids(Card("caching.md", "Caching", "Thundring herd", "Many clients miss at once."), Ttl);

        var after = _story.Ids(Card("caching.md", "Caching", "Thundering herd", "Many clients miss at once."), Ttl);

        Assert.Equal(before, after);
    }

    [Fact]
    public void A_typo_fixed_in_the_only_word_of_an_item_keeps_the_id()
    {
        var before = _story.Ids(Item("a.md", "Before", "Cachng"), Item("a.md", "Before", "Sharding"));

        Assert.Equal(before, _story.Ids(Item("a.md", "Before", "Caching"), Item("a.md", "Before", "Sharding")));
    }

    [Fact]
    public void A_renamed_heading_keeps_all_ids_below_it()
    {
        var before = _story.Ids(Ttl, Aside, Through);

        var after = _story.Ids(Ttl, Aside with { HeadingPath = ["Caching", "Ways to fill it"] }, Through with { HeadingPath = ["Caching", "Ways to fill it"] });

        Assert.Equal(before, after);
    }

    [Fact]
    public void Of_equal_items_under_two_renamed_headings_each_stays_with_its_own()
    {
        var before = _story.Ids(Item("a.md", "Before the talk", "Latency"), Item("a.md", "After the talk", "Latency"));

        var after = _story.Ids(Item("a.md", "List › After the talk", "Latency"), Item("a.md", "List › Before the talk", "Latency"));

        Assert.Equal([before[1], before[0]], after);
    }

    [Fact]
    public void A_moved_page_keeps_its_ids_though_one_of_its_cards_was_edited_too()
    {
        var before = _story.Ids(Ttl, Aside, Through);

        var after = _story.Ids(
            Ttl with { Page = "storage/04-caches.md" },
            Aside with { Page = "storage/04-caches.md", Back = "The application fills the cache itself after a miss." },
            Through with { Page = "storage/04-caches.md" });

        Assert.Equal(before, after);
    }

    [Fact]
    public void A_file_in_another_folder_with_every_card_edited_keeps_its_ids()
    {
        var before = _story.Ids(Item("a/list.md", "Plan", "Ask about the number of users"), Item("a/list.md", "Plan", "Draw the boxes"));

        var after = _story.Ids(Item("b/list.md", "Plan", "Ask for the number of users"), Item("b/list.md", "Plan", "Draw boxes"));

        Assert.Equal(before, after);
    }

    [Fact]
    public void A_card_moved_to_another_page_keeps_its_id()
    {
        var before = _story.Ids(Ttl, Aside, Card("queues.md", "Queues", "Dead letter", "A message nobody could handle."));

        var after = _story.Ids(Ttl, Aside with { Page = "queues.md", HeadingPath = ["Queues"] }, Card("queues.md", "Queues", "Dead letter", "A message nobody could handle."));

        Assert.Equal(before, after);
    }

    [Fact]
    public void A_short_item_deleted_here_and_written_there_is_another_item()
    {
        var before = _story.Ids(Item("a.md", "Plan", "Add tests"), Item("b.md", "Ship", "Deploy"));

        var after = _story.Ids(Item("a.md", "Plan", "Write code"), Item("b.md", "Ship", "Deploy"), Item("b.md", "Ship", "Add tests"));

        Assert.Equal(before[1], after[1]);
        Assert.NotEqual(before[0], after[2]);
    }

    [Fact]
    public void Swapped_rows_keep_their_ids()
    {
        var before = _story.Ids(Aside, Through, Back);

        Assert.Equal([before[2], before[0], before[1]], _story.Ids(Back, Aside, Through));
    }

    [Fact]
    public void Swapped_rows_that_were_edited_keep_their_ids()
    {
        var before = _story.Ids(Aside, Through, Back);

        var after = _story.Ids(
            Back with { Back = "A write is confirmed by the cache; the store gets it later." },
            Through with { Back = "Each write goes to the cache and to the store before confirmation." },
            Aside);

        Assert.Equal([before[2], before[1], before[0]], after);
    }

    [Fact]
    public void A_row_inserted_first_gets_a_new_id_and_moves_nobody()
    {
        var before = _story.Ids(Aside, Through);

        var after = _story.Ids(Back, Aside, Through);

        Assert.Equal(before, after[1..]);
        Assert.DoesNotContain(after[0], before);
    }

    [Fact]
    public void Another_row_in_the_place_of_one_is_another_card()
    {
        IdSubject Cell(string row, string answer) => Card("stores.md", "Stores", $"{row} — persistence?", answer);
        var before = _story.Ids(Cell("Redis", "optional"), Cell("Postgres", "always"), Cell("Memcached", "none"));

        var after = _story.Ids(Cell("Kafka", "optional"), Cell("Postgres", "always"), Cell("Memcached", "none"));

        Assert.Equal(before[1..], after[1..]);
        Assert.NotEqual(before[0], after[0]);
        Assert.Equal([before[0]], _story.Retired);
    }

    [Fact]
    public void A_renamed_row_keeps_the_ids_of_its_cells()
    {
        IdSubject Cell(string row, string column, string answer) => Card("stores.md", "Stores", $"{row} — {column}?", answer);
        var before = _story.Ids(Cell("Redis", "best for", "Counters, sessions and short queues"), Cell("Redis", "limits", "The memory of one machine"));

        var after = _story.Ids(Cell("Redis or Valkey", "best for", "Counters, sessions and short queues"), Cell("Redis or Valkey", "limits", "The memory of one machine"));

        Assert.Equal(before, after);
    }

    [Fact]
    public void Similar_cards_are_assigned_together_and_not_first_come_first_served()
    {
        var before = _story.Ids(
            Item("a.md", "Plan", "Ask how many people read the data each day"),
            Item("a.md", "Plan", "Ask how many people write the data each day"));

        // The first is nearer to what was second, which is nearer still to the new second.
        var after = _story.Ids(
            Item("a.md", "Plan", "Ask how many people read or write the data"),
            Item("a.md", "Plan", "Ask how many people write the data each single day"));

        Assert.Equal(before, after);
    }

    [Fact]
    public void Of_a_split_card_the_part_that_kept_more_keeps_the_id()
    {
        var before = _story.Ids(Card("a.md", "Writes", "Write-through and write-back", "Write-through confirms after the store has the data; write-back before."));

        var after = _story.Ids(
            Card("a.md", "Writes", "Write-back", "Confirms before."),
            Card("a.md", "Writes", "Write-through", "Write-through confirms after the store has the data."));

        Assert.Equal(before[0], after[1]);
        Assert.NotEqual(before[0], after[0]);
        Assert.Empty(_story.Retired);
    }

    [Fact]
    public void Of_two_merged_cards_one_id_stays_and_the_other_is_retired()
    {
        var before = _story.Ids(
            Card("a.md", "Writes", "Write-through", "Confirms after the store has the data."),
            Card("a.md", "Writes", "Write-back", "Confirms before the store has the data."));

        var after = _story.Ids(Card("a.md", "Writes", "Write-through and write-back", "Through confirms after the store has the data, back before it."));

        Assert.Single(before, after[0]);
        Assert.Single(_story.Retired, before.Single(id => id != after[0]));
    }

    [Fact]
    public void A_card_deleted_and_restored_comes_back_with_its_id_and_revision()
    {
        var before = _story.Build(Ttl, Aside);
        _story.Build(Ttl);
        Assert.Equal([before[1].Id], _story.Retired);

        Assert.Equal(before, _story.Build(Ttl, Aside));
        Assert.Empty(_story.Retired);
    }

    [Fact]
    public void A_card_restored_with_a_small_edit_comes_back_and_one_that_is_only_similar_does_not()
    {
        var before = _story.Ids(Ttl, Aside);
        _story.Build(Ttl);

        var other = _story.Ids(Ttl, Card("caching.md", "Caching › Strategies", "Read-through", "The cache reads the store on a miss and fills itself."));
        _story.Build(Ttl);
        var same = _story.Ids(Ttl, Aside with { Back = "The application reads the store on a miss and then fills the cache itself." });

        Assert.NotEqual(before[1], other[1]);
        Assert.Equal(before, same);
    }

    [Fact]
    public void A_page_without_flashcards_for_a_while_gets_all_its_ids_back()
    {
        var list = Item("caching.md", "Caching", "Draw the cache");
        var before = _story.Ids(Ttl, Aside, Through, list);

        _story.Build(list);
        Assert.Equal(3, _story.Retired.Count());

        Assert.Equal(before, _story.Ids(Ttl, Aside, Through, list));
    }

    [Fact]
    public void Repaired_mojibake_keeps_the_id()
    {
        var before = _story.Ids(
            Card("a.md", "Na\u00C3\u00AFve caching", "Na\u00C3\u00AFve cache", "It doesn\u00E2\u20AC\u2122t expire \u00E2\u20AC\u201D ever."),
            Item("a.md", "Plan", "R\u00C3\u00A9sum\u00C3\u00A9"));

        var after = _story.Ids(
            Card("a.md", "Naïve caching", "Naïve cache", "It doesn’t expire — ever."),
            Item("a.md", "Plan", "Résumé"));

        Assert.Equal(before, after);
    }

    [Fact]
    public void Quotes_dashes_spaces_and_composed_letters_are_no_edit()
    {
        var before = _story.Build(Card("a.md", "Na\u00EFve", "“Cache-aside” — what is it?", "It doesn’t write… \u00A0ever"));

        var after = _story.Build(Card("a.md", "Nai\u0308ve", "\"Cache\u2010aside\" -  what is it? ", "It doesn't\u200B write... ever"));

        Assert.Equal(before, after);
    }

    [Fact]
    public void A_card_that_becomes_another_kind_of_card_keeps_its_id()
    {
        var before = _story.Ids(Aside with { Kind = "question" });

        var after = _story.Ids(Aside with { Kind = "explain", Back = Aside.Back + " Then it serves the next reader from there, until the time to live is over or the entry is pushed out." });

        Assert.Equal(before, after);
    }

    [Fact]
    public void An_item_never_takes_the_id_of_a_card()
    {
        var before = _story.Ids(Ttl with { Back = "" });

        Assert.DoesNotContain(_story.Ids(Ttl with { Back = "", Kind = IdSubject.Item })[0], before);
    }

    [Fact]
    public void Items_alike_in_everything_keep_their_order()
    {
        var before = _story.Ids(Item("a.md", "Plan", "Rest"), Item("a.md", "Plan", "Work"), Item("a.md", "Plan", "Rest"));

        var after = _story.Ids(Item("a.md", "Plan", "Rest"), Item("a.md", "Plan", "Work"), Item("a.md", "Plan", "Rest"), Item("a.md", "Plan", "Rest"));

        Assert.Equal(before, after[..3]);
        Assert.Equal(4, after.Distinct().Count());
    }

    [Fact]
    public void An_edit_of_hundreds_of_rows_at_once_keeps_their_ids()
    {
        IdSubject[] Rows(string more) =>
        [
            .. Enumerable.Range(0, 700).Select(i => Card("big.md", $"Part {i / 350}", $"Term{i}x{i * 7919 % 1000}", $"Means the thing of row {i} and of no other row{more}.")),
        ];
        var before = _story.Ids(Rows(""));

        Assert.Equal(before, _story.Ids(Rows(" at all")));
    }

    [Fact]
    public void Assigning_twice_changes_nothing()
    {
        var before = _story.Build(Ttl, Aside, Through, Back);
        var ledger = _story.Ledger;

        var again = LedgerMatching.Assign(ledger, [Ttl, Aside, Through, Back]);

        Assert.Equal(before, again.Identities);
        Assert.Same(ledger, again.After);
    }

    [Fact]
    public void Text_that_is_no_text_harms_nothing()
    {
        var odd = new StringBuilder().Append('\uD800').Append("\0\t\r\n\\n").Append('\uDC00').ToString();

        var ids = _story.Ids(Card("a\tb.md", odd, odd, odd), Card("a\tb.md", "", "", ""), Item("", "", "?"));

        Assert.Equal(3, ids.Distinct().Count());
        Assert.Equal(ids, _story.Ids(Card("a\tb.md", odd, odd, odd), Card("a\tb.md", "", "", ""), Item("", "", "?")));
    }
}
