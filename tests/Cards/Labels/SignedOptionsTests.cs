using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Labels;

public sealed class SignedOptionsTests
{
    [Fact]
    public void Each_bold_option_has_its_own_sides() => Assert.Equal(
        [
            "What are the advantages of grafting?", "What are the drawbacks of grafting?", "When do you use grafting?",
            "What are the advantages of layering?", "What are the drawbacks of layering?",
        ],
        Extracted.Fronts("## New trees\n\n**Grafting**\n\n- 👍 keeps the variety\n- 👎 needs a sharp knife\n- use for: apples and pears\n\n**Layering**\n\n- 👍 needs no tools\n- 👎 takes a summer\n", "Orchard"));

    [Fact]
    public void What_stands_in_brackets_says_what_an_option_is() => Assert.Contains(
        Extracted.Cards("## New trees\n\n**Grafting** (joining two plants into one)\n\n- 👍 keeps the variety\n- 👎 needs a sharp knife\n", "Orchard"),
        c => c.Contains("rafting", StringComparison.Ordinal) && c.EndsWith("|| joining two plants into one", StringComparison.Ordinal));

    [Fact]
    public void A_term_defined_by_its_sides_is_asked_for_both() => Assert.Equal(
        ["What are the advantages of grafting?", "What are the drawbacks of grafting?"],
        Extracted.Fronts("## New trees\n\nGrafting\n: Pros: keeps the variety\n: Cons: needs a sharp knife\n", "Orchard"));

    [Fact]
    public void Columns_headed_by_a_mark_are_asked_by_its_sense() => Assert.Equal(
        [
            "Graft: what counts for it? || old variety", "Graft: what counts against it? || sharp knife",
            "Seeds: what counts for them? || no cost", "Seeds: what counts against them? || ten years",
        ],
        Extracted.Cards("## New trees\n\n| Way | ➕ | ➖ |\n|---|---|---|\n| Graft | old variety | ❌ sharp knife |\n| Seeds | no cost | ten years |\n", "Orchard").Select(c => c[(c.IndexOf(" | ", StringComparison.Ordinal) + 3)..]));
}
