using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Fences;

public sealed class FencedNotesTests
{
    [Fact]
    public void Labels_with_points_in_a_fence_are_read_as_the_prose_they_are() => Assert.Equal(
        ["explain | What are the advantages of Steam distillation? || Gentle • Cheap", "explain | What are the drawbacks of Steam distillation? || Slow • Needs a condenser"],
        Extracted.Cards("## Steam distillation\n\n```\nPros:\n- Gentle\n- Cheap\n\nCons:\n- Slow\n- Needs a condenser\n```\n"));

    [Fact]
    public void Each_bottleneck_of_a_fence_has_its_solution() => Assert.Equal(
        [
            "pitfall | What is the solution for this bottleneck: “One balance for all”? || Weigh in pairs",
            "pitfall | What is behind the bottleneck “One balance for all”? || Everybody waits",
            "pitfall | What is the solution for this bottleneck: “The oven is cold”? || Heat it first",
        ],
        Extracted.Cards("## A slow lesson\n\n```\nBottleneck 1: One balance for all\n- Everybody waits\n- Solution: Weigh in pairs\n\nBottleneck 2: The oven is cold\n- Solution: Heat it first\n```\n"));

    [Fact]
    public void Figures_below_a_label_are_a_card_each() => Assert.Equal(
        [
            "number | A glass: what volume? || 200 ml",
            "number | A bucket: what volume? || 10 l",
            "number | 1 litre of water = […] || 1 kg",
            "number | 1 cubic metre of water = […] || 1,000 kg",
        ],
        Extracted.Cards("## What water weighs\n\n```\nVolumes:\n  A glass:    200 ml\n  A bucket:   10 l\n\nConversions:\n  1 litre of water = 1 kg\n  1 cubic metre of water = 1,000 kg\n```\n"));

    [Theory]
    [InlineData("```csharp\nvar mass = 5;\nreturn: mass;\n```\n")]
    [InlineData("```\n┌──────┐\n│ Acid │\n└──────┘\n```\n")]
    [InlineData("```\nSituation: [what happened]\nTask: [what was to do]\n```\n")]
    [InlineData("```\nSELECT mass FROM samples\nWHERE kind: 'salt'\n```\n")]
    public void Code_drawings_templates_and_queries_make_none(string text) => Assert.Empty(Extracted.Cards(text));
}
