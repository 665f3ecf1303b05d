using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Statements;

public sealed class StatementQuestionsTests
{
    [Theory]
    [InlineData("The difference between murder and manslaughter is the intent.", "What is the difference between murder and manslaughter? || The intent")]
    [InlineData("The purpose of kneading is to develop gluten.", "What is the purpose of kneading? || To develop gluten")]
    [InlineData("The point of a blank is not precision. It is to find what the solvent adds.", "What is the point of a blank? || To find what the solvent adds")]
    [InlineData("Rinse the burette with titrant because water would dilute it.", "Why rinse the burette with titrant? || Water would dilute it")]
    [InlineData("The oven must be hot because steam lifts the crust.", "Why must the oven be hot? || Steam lifts the crust")]
    [InlineData("Aprotic solvents speed most substitutions because they leave the anion bare.", "“Aprotic solvents speed most substitutions”: why? || They leave the anion bare")]
    [InlineData("A carbon with four different groups is called a stereocentre.", "What is a carbon with four different groups called? || A stereocentre")]
    [InlineData("Table salt is also known as sodium chloride.", "What is another name for Table salt? || Sodium chloride")]
    [InlineData("A lower pKa means a stronger acid.", "What does a lower pKa mean? || A stronger acid")]
    public void Sentences_that_answer_a_question_by_their_form_are_asked_it(string text, string card) => Assert.Equal([$"question | {card}"], Extracted.Cards(text + "\n"));

    [Theory]
    [InlineData("This is called love.")]
    [InlineData("We left because it rained.")]
    [InlineData("The trap is a dead end.")]
    [InlineData("## Example\n\nThe purpose of kneading is to develop gluten.")]
    public void Stories_and_pointers_make_none(string text) => Assert.Empty(Extracted.Cards(text + "\n"));

    [Theory]
    [InlineData("**Total time: 45–50 minutes**\n", "number | Total time: how long? || 45–50 minutes")]
    [InlineData("**After 10 rounds with this recipe, it becomes automatic.**\n", "number | After […] rounds with this recipe, it becomes automatic. || 10")]
    [InlineData("**After 10 rounds with this recipe, it becomes automatic.** 🚀\n", "number | After […] rounds with this recipe, it becomes automatic. || 10")]
    public void A_bold_line_may_be_a_figure_or_state_one(string text, string card) => Assert.Equal([card], Extracted.Cards(text));

    [Theory]
    [InlineData("Unlike ionic bonds, covalent bonds share their electrons.", "How do covalent bonds differ from ionic bonds? || They share their electrons")]
    [InlineData("Unlike criminal law that punishes, civil law settles what people owe each other.", "How does civil law differ from criminal law? || It settles what people owe each other; criminal law punishes")]
    public void What_is_unlike_another_of_its_kind_is_asked_for_the_difference(string text, string card) => Assert.Equal([$"contrast | {card}"], Extracted.Cards(text + "\n"));

    [Theory]
    [InlineData("A hygrometer measures the moisture of the air.", "What does a hygrometer measure? || The moisture of the air")]
    [InlineData("Oral exams assess how well a student argues.", "What do oral exams assess? || How well a student argues")]
    public void What_measures_something_is_asked_what(string text, string card) => Assert.Equal([$"question | {card}"], Extracted.Cards(text + "\n"));

    [Theory]
    [InlineData("Unlike bread, it keeps for weeks in the tin.")]
    [InlineData("This chapter examines the bonds of carbon.")]
    [InlineData("It measures the moisture of the air.")]
    [InlineData("You measure the moisture of the air.")]
    public void Pronouns_and_what_a_text_is_about_are_asked_for_neither(string text) => Assert.Empty(Extracted.Cards(text + "\n"));

    [Fact]
    public void What_advice_does_may_stand_below_it_as_a_heading() => Assert.Equal(
        ["question | Why taste the sauce early? || Shows you whether salt is missing."], Extracted.Cards("## 2. Taste the sauce early\n\nShows you whether salt is missing.\n"));
}
