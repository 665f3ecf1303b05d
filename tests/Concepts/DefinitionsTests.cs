using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Concepts;

/// <summary>Which sentence a concept page opens with.</summary>
public sealed class DefinitionsTests
{
    private static string Definition(ConceptLab lab, string id)
    {
        using var data = System.Text.Json.JsonDocument.Parse(lab.Site.Text("data/concepts.json"));
        return data.RootElement.EnumerateArray().Single(c => c.GetProperty("id").GetString() == id).GetProperty("summary").GetString()!;
    }

    [Fact]
    public async Task The_authors_sentence_comes_first() => Assert.Equal("Mine, in one line.", Definition(
        await ConceptLab.Build(("concepts/titration.md", "---\nsummary: Mine, in one line.\n---\n\n# Titration\n\nText.\n"), ("page.md", "# Page\n\n- **Titration**: finding a strength by adding drops slowly.\n")),
        "titration"));

    [Theory]
    [InlineData("## Techniques\n\n- **Titration**: finding a strength by adding one drop after another.", "Finding a strength by adding one drop after another.")]
    [InlineData("A titration is a way of finding a strength by adding drops. More.", "A titration is a way of finding a strength by adding drops.")]
    [InlineData("| Technique | Description |\n|---|---|\n| Titration | Finding a strength by adding one drop after another. |", "Finding a strength by adding one drop after another.")]
    [InlineData("## Techniques\n\n- **Titration**: a slow addition of drops, e.g. From a burette, until the colour turns. Wash up.", "A slow addition of drops, e.g. From a burette, until the colour turns.")]
    [InlineData("## Techniques\n\n- **Titration**: acid vs. Base, drop by drop until the colour turns. Wash up.", "Acid vs. Base, drop by drop until the colour turns.")]
    [InlineData("**Titration** finds the strength of an acid by adding drops. More.", "Titration finds the strength of an acid by adding drops.")]
    [InlineData("A **titration** (by hand) finds the strength of an acid by drops. More.", "A titration (by hand) finds the strength of an acid by drops.")]
    public async Task Then_the_best_sentence_of_the_guide(string text, string definition) => Assert.Equal(definition, Definition(await ConceptLab.Page("# Page\n\n" + text + "\n"), "titration"));

    [Theory]
    [InlineData("A titration is often a bore for all who take part in it.")]
    [InlineData("What a titration is, nobody here could have told you.")]
    [InlineData("**Titration** helps all who have to find the strength of an acid.")]
    [InlineData("**Titration** drops are counted by all who take part in it.")]
    [InlineData("We did a titration in the morning and another after lunch.")]
    public async Task Then_the_lexicons(string text) =>
        Assert.Equal("Adding a solution of known strength until the reaction is complete.", Definition(await ConceptLab.Page("# Page\n\n" + text + "\n"), "titration"));
}
