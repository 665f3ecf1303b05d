using System.Text;
using Fieldguide.Exporting;

namespace Fieldguide.Tests.Exporting;

public sealed class ConceptCardsTests
{
    private static string Json(ConceptCard card) => Encoding.UTF8.GetString(ConceptCards.Render(card).Content.Span);

    private static ConceptCardLink Link(string name) => new(new($"concepts/{name}/"), name, "metric");

    [Fact]
    public void A_card_lies_beside_its_page_and_says_the_concept_in_short()
    {
        var card = new ConceptCard(new("concepts/ph-wert/"), "pH — Wert", "metric", "Metric", "How <sour> it is.", [Link("acid")], 4);

        Assert.Equal("concepts/ph-wert/card.json", ConceptCards.Render(card).Path.Value);
        Assert.Equal(
            """{"name":"pH — Wert","family":"metric","familyTitle":"Metric","definition":"How <sour> it is.","mentions":4,"related":[{"name":"acid","family":"metric","url":"concepts/acid/"}],"url":"concepts/ph-wert/"}""",
            Json(card));
    }

    [Fact]
    public void A_concept_nobody_defined_has_no_definition_and_of_many_neighbours_three_are_named()
    {
        var json = Json(new(new("concepts/a b/"), "A", "x", "X", null, [Link("1"), Link("2"), Link("3"), Link("4")], 0));

        Assert.Contains("\"definition\":null", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"4\"", json, StringComparison.Ordinal);
        Assert.Contains("\"url\":\"concepts/a%20b/\"", json, StringComparison.Ordinal);
    }
}
