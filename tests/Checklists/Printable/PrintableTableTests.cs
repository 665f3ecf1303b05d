namespace Fieldguide.Tests.Checklists.Printable;

public sealed class PrintableTableTests
{
    [Fact]
    public void A_column_of_questions_is_asked_of_what_stands_beside_it()
    {
        const string Text = "## Pain\n\n| Letter | Stands for | Question | Why |\n|---|---|---|---|\n| S | Site | Where is it? | organ |\n| O | Onset | When did it start? | acute |\n| C | Character | What is it like? | nerve |\n";

        Assert.Equal(["? Pain: questions to ask"], Lists.Titles(Text));
        Assert.Equal([": Site: Where is it?, Onset: When did it start?, Character: What is it like?"], Lists.Groups(Text));
    }

    [Fact]
    public void Of_a_table_of_mistakes_the_column_of_remedies_is_a_list()
    {
        const string Rows = "| Air in the tip | too high | Tap it |\n| Reading from above | parallax | Kneel |\n| Wet pipette | too low | Rinse |\n";

        Assert.Equal([": Tap it, Kneel, Rinse"], Lists.Groups("## Burette\n\n| Mistake | Effect | Cure |\n|---|---|---|\n" + Rows));
        Assert.Equal(["? Errors with a burette: common errors – what to do instead"], Lists.Titles("## Errors with a burette: common errors\n\n| Error | Effect | Cure |\n|---|---|---|\n" + Rows));
    }

    [Fact]
    public void Points_to_consider_in_two_columns_are_a_list()
    {
        Assert.Equal([": Light: north, Water: none, Slope: gentle"], Lists.Groups("## Key considerations\n\n| Point | Best |\n|---|---|\n| Light | north |\n| Water | none |\n| Slope | gentle |\n"));
    }

    [Theory]
    [InlineData("## Exam\n\n| Question | What to show |\n|---|---|\n| Why is it blue? | scattering |\n| Why is it red? | path |\n| Why is it dark? | night |\n")]
    [InlineData("## Exam\n\n| Topic | Question | Answer |\n|---|---|---|\n| Sky | Why blue? | scattering |\n| Sun | Why red? | path |\n| Night | Why dark? | age |\n")]
    [InlineData("## Checks\n\n| Kind | Asks |\n|---|---|\n| Port | Does it listen? |\n| Page | Does it answer? |\n| Deep | Do all parts answer? |\n")]
    [InlineData("## Hints\n\n| They say | They mean | You |\n|---|---|---|\n| What if it rains? | doubt | tent |\n| Who pays? | doubt | budget |\n| Why now? | doubt | plan |\n")]
    [InlineData("## Salts\n\n| Salt | Colour |\n|---|---|\n| Copper | blue |\n| Nickel | green |\n| Iron | brown |\n")]
    [InlineData("## Burette\n\n| Mistake | Effect |\n|---|---|\n| Air in the tip | too high |\n| Wet pipette | too low |\n| Parallax | either |\n")]
    [InlineData("## Template\n\n| Mistake | Fix |\n|---|---|\n| ____ | |\n| ____ | |\n| ____ | |\n")]
    public void A_table_of_facts_answers_or_blanks_is_none(string text) => Assert.Empty(Lists.Titles("# Page\n\n" + text));
}
