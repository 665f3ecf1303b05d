using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards;

public sealed class MnemonicsTests
{
    [Fact]
    public void Bold_letters_at_the_start_of_items_are_asked_one_by_one_and_as_a_word() => Assert.Equal(
        [
            "attribute | CAB: what does C stand for? || Clamp",
            "recite | What does CAB stand for, in order? || C: Clamp • A: Adjust • B: Burette",
            "attribute | CAB, clamp: what do you do? || hold it at eye level",
            "attribute | CAB: what does A stand for? || Adjust",
            "attribute | CAB, adjust: what do you ask? || is the meniscus at zero?",
            "attribute | CAB: what does B stand for? || Burette",
        ],
        Extracted.Cards("Remember CAB:\n\n- **C**lamp – hold it at eye level\n- **A**djust – is the meniscus at zero?\n- **B**urette\n"));

    [Theory]
    [InlineData("## The talk: TIP\n\n**Time – Intent – Place.** All three are noted.\n")]
    [InlineData("## TIP\n\nTime → Intent → Place\n")]
    [InlineData("## TIP\n\nT\n: **Time** — when it happened\n\nI\n: **Intent** — what was wanted\n\nP\n: **Place** — where it happened\n")]
    public void A_word_of_the_heading_is_spelled_by_what_follows_it(string text)
    {
        var cards = Extracted.Cards(text);
        Assert.Contains("attribute | TIP: what does I stand for? || Intent", cards);
        Assert.Contains("recite | What does TIP stand for, in order? || T: Time • I: Intent • P: Place", cards);
    }

    [Fact]
    public void Words_whose_initials_spell_something_else_are_no_word_to_remember_by() =>
        Assert.DoesNotContain(Extracted.Cards("## The talk: TIP\n\nTime → Place → Intent\n"), c => c.Contains("stand for", StringComparison.Ordinal));

    [Fact]
    public void A_sentence_to_remember_by_is_asked_for_by_its_heading() => Assert.Equal(
        ["definition | What sentence helps you remember notes of the treble clef, bottom up? || “Every Good Boy Does Fine”"],
        Extracted.Cards("## Notes of the treble clef\n\nBottom up: **E**very **G**ood **B**oy **D**oes **F**ine.\n"));

    [Fact]
    public void A_letter_may_stand_apart_from_its_word() => Assert.Contains(
        "recite | What does TIP stand for, in order? || T: Time • I: Intent • P: Place",
        Extracted.Cards("## TIP\n\n- **T** = Time\n- **I** = Intent\n- **P** = Place\n"));

    [Theory]
    [InlineData("Think TIP: **T**ime, **I**ntent, **P**lace.\n")]
    [InlineData("TIP: Time, Intent and Place\n")]
    [InlineData("TIP stands for Time, Intent, and Place.\n")]
    [InlineData("## TIP\n\nTime, Intent, Place.\n")]
    [InlineData("## TIP\n\n- **Time**: when it happened\n- **Intent**: what was wanted\n- **Place**: where it happened\n")]
    [InlineData("## The TIP test\n\n| Part | Asks |\n|---|---|\n| Time | when it happened |\n| Intent | what was wanted |\n| Place | where it happened |\n")]
    public void Parts_that_spell_a_word_near_them_are_recited_once(string text) => Assert.Single(
        Extracted.Cards(text), c => c == "recite | What does TIP stand for, in order? || Time • Intent • Place");

    [Fact]
    public void A_word_to_remember_may_be_several() => Assert.Equal(
        ["recite | What does FLAT CAP stand for, in order? || Flour • Lard • Apples • Thyme • Cloves • Almonds • Pears"], Extracted.Cards("FLAT CAP: Flour, Lard, Apples, Thyme, Cloves, Almonds, Pears\n"));

    [Theory]
    [InlineData("## Tip\n\nTime, intent, place.\n")]
    [InlineData("## TOP\n\nTime, intent, place.\n")]
    [InlineData("TIP: ask early.\n")]
    public void Parts_that_spell_no_acronym_make_none(string text) => Assert.Empty(Extracted.Cards(text));

    [Fact]
    public void A_sentence_to_remember_by_is_recited_by_its_initials() => Assert.Equal(
        ["What does “My Very Eager” stand for, in order?", "What sentence helps you remember the order of the planets?", "“My Very Eager”: what does E stand for?", "“My Very Eager”: what does M stand for?", "“My Very Eager”: what does V stand for?"],
        Extracted.Fronts("For the order of the planets: **M**y **V**ery **E**ager = Mercury, Venus, Earth.\n").Order(StringComparer.Ordinal));

    [Fact]
    public void Capitals_inside_words_may_spell_a_word() => Assert.Equal(
        ["definition | What does CADET stand for? || Compass ADd East, True"],
        Extracted.Cards("**CADET** = Compass ADd East, True\n"));
}
