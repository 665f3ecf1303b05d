using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Concepts.Survey;

/// <summary>Folders that hold guides of several fields beside each other, with the built-in lexicon.</summary>
public sealed class PageVocabularyTests
{
    private const string Software = """
        # Orders online

        We use sharding, a read replica and cache-aside, with an API gateway before a message queue. A circuit breaker and rate
        limiting keep the load low; consistent hashing spreads the keys, and eventual consistency is enough. Monitoring tells of errors.
        """;

    // Two hundred words and more, so that the page has a field of its own.
    private static readonly string Nursing = "# Care on the ward\n\n## Key terms\n\n- **Cyanosis**: a blue colour of the lips that comes from lack of oxygen\n\n## Rounds\n\n"
        + "Monitoring of the patient begins at once, and cyanosis is written down. "
        + string.Concat(Enumerable.Repeat("The nurse looks at the skin, counts the breaths, feels the pulse and asks how the night was. ", 14)) + "\n";

    [Fact]
    public async Task A_folder_of_several_fields_has_the_lexicons_concepts_and_those_that_its_other_pages_explain()
    {
        var lab = await ConceptLab.Build(null, ["Concepts.Lexicon=builtin"], ("care.md", Nursing), ("orders.md", Software));

        Assert.Contains("Sharding (pattern)", lab.Names);
        Assert.Contains("Cyanosis (term)", lab.Names);
        Assert.Equal(["cyanosis"], lab.Links("care.md"));
    }

    [Fact]
    public async Task An_ordinary_word_of_one_field_is_no_concept_of_another()
    {
        var lab = await ConceptLab.Build(null, ["Concepts.Lexicon=builtin"], ("care.md", Nursing), ("orders.md", Software));

        Assert.Contains("Monitoring → Monitoring and alerting: another field", lab.Unlinked("care.md"));
        Assert.Contains(lab.Links("orders.md").Concat(lab.Unlinked("orders.md")), l => l.StartsWith("Monitoring → Monitoring and alerting", StringComparison.Ordinal) && !l.Contains("another", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_page_of_the_field_is_enough_among_many_of_another()
    {
        var others = Enumerable.Range(1, 30).Select(i => ($"care-{i}.md", Nursing.Replace("Care", "Care " + i, StringComparison.Ordinal)));

        var lab = await ConceptLab.Build(null, ["Concepts.Lexicon=builtin"], [.. others, ("orders.md", Software)]);

        Assert.Contains("Sharding (pattern)", lab.Names);
        Assert.Contains("Cyanosis (term)", lab.Names);
    }
}
