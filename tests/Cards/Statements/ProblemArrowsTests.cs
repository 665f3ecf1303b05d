using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Statements;

public sealed class ProblemArrowsTests
{
    [Fact]
    public void Problems_with_what_helps_behind_an_arrow_are_asked_one_by_one() => Assert.Equal(
        ["question | How do you respond to a light problem? || prune • move the pot", "question | How do you respond to an irrigation problem? || Mulch"],
        Extracted.Cards("Light problem → prune, move the pot. Irrigation problem → mulch.\n"));

    [Fact]
    public void Doings_of_one_sentence_are_asked_for_what_they_do() => Assert.Equal(
        ["definition | What does braising do? || Uses liquid", "definition | What does roasting do? || Uses dry heat", "definition | What does smoking do? || Spends time"],
        Extracted.Cards("Braising uses liquid; roasting uses dry heat; smoking spends time.\n"));

    [Fact]
    public void Clauses_of_other_forms_are_left_alone() => Assert.Empty(Extracted.Cards("Braising is slow; roasting, too; smoking spends time.\n"));
}
