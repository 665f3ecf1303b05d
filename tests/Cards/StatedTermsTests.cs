using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards;

public sealed class StatedTermsTests
{
    [Theory]
    [InlineData("Bisque — clay that was fired once\n\nSlip — runny clay\n\nKiln — an oven for firing clay\n")]
    [InlineData("Bisque — clay that was fired once\nSlip — runny clay\nKiln — an oven for firing clay\n")]
    [InlineData("Bisque: clay that was fired once\n\nSlip: runny clay\n\nKiln: an oven for firing clay\n")]
    public void Three_lines_of_terms_are_a_glossary(string text) => Assert.Equal(
        ["Bisque: what is it? || clay that was fired once", "Slip: what is it? || runny clay", "Kiln: what is it? || an oven for firing clay"],
        Extracted.Cards(text).Select(c => c.Split(" | ", 2)[1]));

    [Fact]
    public void Talk_is_no_glossary() => Assert.Empty(Extracted.Cards("Ana: the dough is ready\n\nBen: the oven is cold\n\nAna: light it then\n"));

    [Fact]
    public void A_heading_that_also_names_a_property_is_defined_and_what_it_does_is_asked_for() => Assert.Equal(
        ["Guarantee: what is it? || A promise that another person will pay.", "Guarantee: what must it be? || In writing", "Guarantee: what does it do? || Ends with the debt"],
        Extracted.Cards("## Guarantee\n\nA promise that another person will pay. It ends with the debt. It must be in writing.\n").Select(c => c.Split(" | ", 2)[1]));

    [Theory]
    [InlineData("## Guarantor\n\nA guarantor may be released when the lender changes the terms.\n", "When may a guarantor be released? || When the lender changes the terms")]
    [InlineData("## Pledge\n\nSomething of value that is held until the work is done.\n", "Pledge: what is it? || Something of value that is held until the work is done.")]
    public void Statements_about_a_heading_are_asked_by_their_form(string text, string card) => Assert.Equal([$"definition | {card}"], Extracted.Cards(text));

    [Theory]
    [InlineData("## Rule of thirds\n\nThe belly takes a third, the neck a third and the foot a third.\n", "State the rule of thirds. || The belly takes a third, the neck a third and the foot a third.")]
    [InlineData("## Bernoulli's principle\n\nFast air presses less than slow air.\n", "State Bernoulli's principle. || Fast air presses less than slow air.")]
    public void A_heading_that_names_a_rule_asks_for_it(string text, string card) => Assert.Equal([$"definition | {card}"], Extracted.Cards(text));

    [Theory]
    [InlineData("## Rules of the house\n\nNobody sings before noon here.\n")]
    [InlineData("## Test the glaze\n\nDip one tile and wait a while.\n")]
    public void Headings_that_name_no_rule_ask_for_none(string text) => Assert.Empty(Extracted.Cards(text));

    [Fact]
    public void Bold_subjects_are_asked_for_what_they_do() => Assert.Equal(
        ["Rib: what does it do? || Smooths the wall", "Wire: what does it do? || Frees the pot", "Sponge: what does it do? || Takes up water", "What does the needle do? || Trims the rim"],
        Extracted.Cards("* **Rib** smooths the wall.\n* **Wire** frees the pot; **sponge** takes up water.\n* The **needle** trims the rim.\n").Select(c => c.Split(" | ", 2)[1]));

    [Fact]
    public void Bold_words_without_a_verb_are_no_subjects() => Assert.DoesNotContain(
        Extracted.Fronts("* **Always** dry your hands\n* **Never** run\n"), f => f.Contains("do?", StringComparison.Ordinal));

    [Fact]
    public void Signals_are_asked_for_what_they_mean() => Assert.Equal(
        ["What does one long ring mean?", "What do three short rings mean?"],
        Extracted.Fronts("1. One long ring – start of the firing\n2. Three short rings – leave the kiln room\n"));

    [Theory]
    [InlineData("A valid deed:\n\n- must be in writing\n- must be handed over\n", "What must a valid deed be? (2 points) || in writing • handed over")]
    [InlineData("A **foot ring** carries the pot.\n\n- must be level\n- must be free of glaze\n", "What must a foot ring be? (2 points) || level • free of glaze")]
    public void Points_that_begin_with_must_are_asked_of_the_thing_above(string text, string card) => Assert.Equal([$"explain | {card}"], Extracted.Cards(text));

    [Fact]
    public void A_fix_in_italics_on_the_next_line_belongs_to_its_mistake() => Assert.Equal(
        ["pitfall | What is the fix for this common slip: “Centring with dry hands”? || wet both hands before each pull."],
        Extracted.Cards("**Common slip 2: Centring with dry hands**\n*How to avoid it:* wet both hands before each pull.\n"));

    [Fact]
    public void Many_things_do_what_their_verb_says() => Assert.Equal(
        ["Workers: what do they do? || Gather food and guard the door", "Nurses: what do they do? || Feed the young"],
        Extracted.Cards("- **Workers** gather food and guard the door.\n- **Nurses** feed the young.\n").Select(c => c.Split(" | ", 2)[1]));

    [Theory]
    [InlineData("## Queens\n\nA queen lays up to many eggs in a day of spring.\n")]
    [InlineData("## Figures\n\nA queen of a hive, large and long in the body.\n")]
    public void A_statement_or_a_general_heading_defines_nothing(string text) => Assert.Empty(Extracted.Cards(text));

    [Fact]
    public void A_bold_term_is_asked_for_as_a_kind_of_thing() => Assert.Equal(
        ["Apiary: what is it?"], Extracted.Fronts("**Apiary** — a place where hives stand in rows\n"));
}
