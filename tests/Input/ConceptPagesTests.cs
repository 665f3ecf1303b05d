using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Tests.Input;

/// <summary>Every page of <c>input/concepts/</c> answers the same questions.</summary>
public sealed class ConceptPagesTests
{
    private const int WordsOnACard = 30;

    private static readonly IReadOnlyList<ParsedGuide> Pages = [.. GuidePages.In("concepts")];

    [Fact]
    public void A_concept_is_defined_in_one_sentence_that_a_card_can_carry() =>
        Assert.All(Pages, page =>
        {
            var summary = page.Front.Summary ?? "";

            Assert.EndsWith(".", summary, StringComparison.Ordinal);
            Assert.DoesNotContain(". ", summary, StringComparison.Ordinal);
            Assert.InRange(summary.Split(' ').Length, 4, WordsOnACard);
        });

    [Fact]
    public void A_concept_says_when_it_serves_and_what_it_costs_and_gives_numbers_and_an_example() =>
        Assert.All(Pages, page =>
        {
            var labels = GuidePages.Blocks(page).OfType<ListBlock>().SelectMany(l => l.Items)
                .Select(i => i.Lead.BoldLead(out _)?.Plain ?? "").ToHashSet(StringComparer.Ordinal);

            // A choice is made, a problem is met, everything else is used.
            string[] expected = IsChoice(page) ? ["How to decide"]
                : labels.Contains("Where it appears") ? ["Where it appears", "When to leave it", "Cost"]
                : ["When to use", "When not to", "Cost"];
            Assert.Empty(expected.Append("Numbers").Append("Example").Except(labels));
        });

    [Fact]
    public void A_choice_sets_its_sides_against_each_other_in_a_table() =>
        Assert.All(Pages.Where(IsChoice), page => Assert.Contains(GuidePages.Blocks(page), b => b is TableBlock { Header.Count: >= 3 }));

    [Fact]
    public void The_neighbours_of_a_concept_have_pages()
    {
        var names = Pages.Select(p => Path.GetFileNameWithoutExtension(p.Path.Value)).ToHashSet(StringComparer.Ordinal);

        Assert.All(Pages, page =>
        {
            Assert.NotEmpty(page.Front.Related ?? []);
            Assert.Empty((page.Front.Related ?? []).Except(names));
        });
    }

    [Fact]
    public void No_name_means_two_concepts()
    {
        var names = Pages.SelectMany(p => (p.Front.Aliases ?? []).Append(p.Title).Distinct(StringComparer.OrdinalIgnoreCase));

        Assert.Empty(names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    private static bool IsChoice(ParsedGuide page) => page.Title.Contains(" vs ", StringComparison.Ordinal);
}
