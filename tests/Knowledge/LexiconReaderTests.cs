using Fieldguide.Knowledge;

namespace Fieldguide.Tests.Knowledge;

public sealed class LexiconReaderTests
{
    private static string[] Problems(string text) => [.. LexiconReader.Read(text, "my.yml").Diagnostics.Select(d => d.ToString())];

    [Fact]
    public void An_entry_has_all_it_says()
    {
        var entry = Assert.Single(LexiconReader.Read("""
            title: Law
            entries:
              - name: Consideration vs promise
                aliases: [quid pro quo]
                family: Tradeoff
                subfamily: contract
                definition: What each side gives.
                related: [Contract]
                sides: [Consideration, Promise]
                cues: { ambiguous: [promise], near: [court], avoid: [friend] }
            """, "my.yml").Lexicon.Entries);

        Assert.Equal(("Consideration vs promise", "tradeoff", "contract", "What each side gives."), (entry.Name, entry.Family, entry.Subfamily, entry.Definition));
        Assert.Equal(["quid pro quo"], entry.Aliases);
        Assert.Equal(["Contract"], entry.Related);
        Assert.Equal(["Consideration", "Promise"], entry.Sides);
        Assert.Equal(["promise", "court", "friend"], [.. entry.Cues!.Ambiguous, .. entry.Cues.Near, .. entry.Cues.Avoid]);
    }

    [Theory]
    [InlineData("entries: 5", "my.yml:1")]
    [InlineData("just text", "my.yml:1")]
    [InlineData("entries:\n  - 5\n", "my.yml:2:5")]
    [InlineData("entries:\n  - name: X\n", "my.yml:2:5")]
    [InlineData("entries:\n  - name: X\n    family: pattern\n    definiton: y\n", "my.yml:4:5")]
    [InlineData("entries:\n  - name: \"X\n", "my.yml:")]
    public void What_is_wrong_is_told_with_its_place(string text, string place) => Assert.StartsWith(place, Assert.Single(Problems(text)), StringComparison.Ordinal);

    [Fact]
    public void Right_entries_stay_beside_wrong_ones() =>
        Assert.Equal(["Y"], LexiconReader.Read("entries:\n  - name: X\n  - { name: Y, family: pattern }\n", "my.yml").Lexicon.Entries.Select(e => e.Name));
}
