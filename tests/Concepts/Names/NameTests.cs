using Fieldguide.Concepts.Names;

namespace Fieldguide.Tests.Concepts.Names;

public sealed class NameTests
{
    [Theory]
    [InlineData("caches", "cach")]
    [InlineData("cache", "cach")]
    [InlineData("indices", "index")]
    [InlineData("queries", "query")]
    [InlineData("status", "status")]
    [InlineData("analysis", "analysis")]
    [InlineData("class", "class")]
    [InlineData("optimise", "optimiz")]
    [InlineData("Sharding", "sharding")]
    public void A_key_is_the_same_for_number_case_and_spelling(string word, string key) => Assert.Equal(key, WordKey.Of(word));

    [Theory]
    [InlineData("NMR", true)]
    [InlineData("pH", false)]
    [InlineData("APIs", true)]
    [InlineData("PostgreSQL", false)]
    [InlineData("OAuth", false)]
    [InlineData("Cache", false)]
    public void Acronyms_are_words_of_capitals(string word, bool isAcronym) => Assert.Equal(isAcronym, Name.IsAcronym(word));

    [Theory]
    [InlineData("")]
    [InlineData("1 + 2")]
    [InlineData("a name of far more words than any name ever has in it")]
    public void What_has_no_letters_or_too_many_words_is_no_name(string text) => Assert.Null(Name.Of(text));

    [Theory]
    [InlineData("Two-phase commit (2PC)", "Two-phase commit", "2PC")]
    [InlineData("Cache (Redis)", "Cache", null)]
    [InlineData("Rate limiting", "Rate limiting", null)]
    public void A_parenthesis_after_a_name_may_hold_its_acronym(string text, string name, string? acronym) => Assert.Equal((name, acronym), NameForms.WithoutParenthesis(text));

    [Theory]
    [InlineData("yield vs purity", new[] { "yield", "purity" })]
    [InlineData("A versus B vs. C", new[] { "A", "B", "C" })]
    [InlineData("canvas", new[] { "canvas" })]
    [InlineData("vs nothing", new[] { "vs nothing" })]
    [InlineData("a vs b vs c vs d vs e", new[] { "a vs b vs c vs d vs e" })]
    public void Sides_stand_between_vs(string name, string[] sides) => Assert.Equal(sides, Versus.Sides(name));

    [Fact]
    public void A_comparison_matches_its_sides_in_any_order() =>
        Assert.Equal(["a vs b vs c", "a vs c vs b", "b vs a vs c", "b vs c vs a", "c vs a vs b", "c vs b vs a"], NameForms.Of("a vs b vs c").Select(f => f.Text).Order(StringComparer.Ordinal));

    [Fact]
    public void Words_are_runs_of_letters_and_digits_and_entities_part_them()
    {
        const string Text = "At&amp;t's 2nd &#8217;try";
        var words = Words.In(Text);

        Assert.Equal(["At", "t", "s", "2nd", "try"], Enumerable.Range(0, words.Count).Select(i => words.Of(Text, i).ToString()));
    }
}
