using Fieldguide.Markdown;

namespace Fieldguide.Tests.Markdown;

public sealed class HeadingIdsTests
{
    [Theory]
    [InlineData("Plain words", "plain-words")]
    [InlineData("Step 1: Requirements (5-7 minutes)", "step-1-requirements-5-7-minutes")]
    [InlineData("Scale & Performance", "scale--performance")]
    [InlineData("A/B tests", "ab-tests")]
    [InlineData("What's new?", "whats-new")]
    [InlineData("snake_case stays", "snake_case-stays")]
    [InlineData("Two  blanks", "two--blanks")]
    [InlineData("Dash - dash — long", "dash---dash--long")]
    [InlineData("🎯 Goals", "-goals")]
    [InlineData("Goals 🎯", "goals-")]
    [InlineData("⚙️ Setup", "️-setup")]
    [InlineData("Größe der Ω-Werte", "größe-der-ω-werte")]
    [InlineData("ÉCOLE", "école")]
    [InlineData("İzmir", "i̇zmir")]
    [InlineData("数据库 选择", "数据库-选择")]
    [InlineData("नमस्ते दुनिया", "नमस्ते-दुनिया")]
    [InlineData("C++ / C#", "c--c")]
    [InlineData("100% of 1.5", "100-of-15")]
    [InlineData("Ⅳ and ² and ½", "ⅳ-and--and-")]
    [InlineData("Ⓐ circled", "ⓐ-circled")]
    [InlineData("tab\tinside", "tabinside")]
    [InlineData("…", "")]
    public void A_heading_gets_the_id_that_github_gives_it(string heading, string id) =>
        Assert.Equal(id, HeadingIds.Slug(heading));

    [Fact]
    public void Repeated_headings_are_numbered_from_one()
    {
        var ids = new HeadingIds();

        Assert.Equal(["pros", "pros-1", "pros-2"], [ids.Next("Pros"), ids.Next("Pros"), ids.Next("pros")]);
    }

    [Fact]
    public void A_number_that_a_heading_already_uses_is_passed_over()
    {
        var ids = new HeadingIds();

        Assert.Equal(["step", "step-1", "step-2"], [ids.Next("Step"), ids.Next("Step 1"), ids.Next("Step")]);
    }

    [Fact]
    public void A_heading_without_letters_still_has_an_id() => Assert.Equal("section", new HeadingIds().Next("🎉"));
}
