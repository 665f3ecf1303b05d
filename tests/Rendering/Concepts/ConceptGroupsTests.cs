using Fieldguide.Rendering.Concepts;

namespace Fieldguide.Tests.Rendering.Concepts;

public sealed class ConceptGroupsTests
{
    private static ConceptRef Ref(string name, string? subfamily = null) => new("./", name, name, "pattern", null, 0) { Subfamily = subfamily };

    private static string Text(IEnumerable<ConceptGroup> groups) => string.Join("; ", groups.Select(g => $"{g.Title}: {string.Join(", ", g.Concepts.Select(c => c.Name))}"));

    [Fact]
    public void From_a_to_z_accents_and_case_make_no_difference_and_digits_stand_first() => Assert.Equal(
        "#: 2,4-D, 99.9 %; A: acid, Acid rain, Ångström; E: Élan; Р: Раствор",
        Text(ConceptGroups.OfLetters([new("a", "A", null, [Ref("Раствор"), Ref("Ångström"), Ref("Acid rain"), Ref("99.9 %")]), new("b", "B", null, [Ref("acid"), Ref("Élan"), Ref("2,4-D")])])));

    [Fact]
    public void The_order_is_that_of_the_characters_and_needs_no_library_of_languages() => Assert.Equal(
        "B: B tree, B-tree, b-tree, Bloom filter",
        Text(ConceptGroups.OfLetters([new("a", "A", null, [Ref("Bloom filter"), Ref("b-tree"), Ref("B-tree"), Ref("B tree")])])));

    [Fact]
    public void Letters_have_ids_of_their_own() => Assert.Equal(
        ["fg:az-0", "fg:az-a"], ConceptGroups.OfLetters([new("a", "A", null, [Ref("1"), Ref("a")])]).Select(g => g.Id));

    [Fact]
    public void In_a_family_what_has_no_subfamily_stands_last() => Assert.Equal(
        "Drying: oven; Mixing: shake, stir; Others: alone",
        Text(ConceptGroups.OfFamily(new("a", "A", null, [Ref("stir", "Mixing"), Ref("oven", "Drying"), Ref("alone"), Ref("shake", "Mixing")]))));

    [Fact]
    public void A_family_without_subfamilies_is_one_group_without_a_heading() => Assert.Equal(
        ": alone, other", Text(ConceptGroups.OfFamily(new("a", "A", null, [Ref("other"), Ref("alone")]))));

    [Fact]
    public void No_concepts_are_no_groups() => Assert.Empty(ConceptGroups.OfLetters([]));
}
