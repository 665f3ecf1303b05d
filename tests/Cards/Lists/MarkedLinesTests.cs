using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Lists;

public sealed class MarkedLinesTests
{
    [Fact]
    public void Lines_behind_one_sign_are_read_as_the_list_they_are() => Assert.Equal(
        ["definition | Sieve: what does it do? || Keeps back what is coarser than its mesh", "definition | Funnel: what does it do? || Leads a liquid into a narrow neck"],
        Extracted.Cards("## Tools\n\n🔹 *Sieve* keeps back what is coarser than its mesh.\n🔹 *Funnel* leads a liquid into a narrow neck.\n"));

    [Fact]
    public void Terms_behind_bullets_that_Markdown_does_not_know_are_terms() =>
        Assert.Equal(2, Extracted.Cards("## Pans\n\n• Wok: a deep pan with a round bottom\n• Skillet: a flat pan with sloping sides\n").Length);

    [Fact]
    public void Lines_behind_different_signs_stay_a_paragraph() =>
        Assert.Empty(Extracted.Cards("## Weather\n\n🌞 Sun on Monday\n🌧 Rain on Tuesday\n"));
}
