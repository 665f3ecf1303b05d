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
    [InlineData("**Total time: 45–50 minutes**\n", "number | Laboratory: what is the total time? || 45–50 minutes")]
    [InlineData("**After 10 rounds with this recipe, it becomes automatic.**\n", "number | After […] rounds with this recipe, it becomes automatic. || 10")]
    public void A_bold_line_may_be_a_figure_or_state_one(string text, string card) => Assert.Equal([card], Extracted.Cards(text));
}
