using Fieldguide.Diagnostics;

namespace Fieldguide.Tests.Diagnostics;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("hots", "Host")]
    [InlineData("LinkRot", "LinkRoot")]
    [InlineData("zzz", null)]
    [InlineData("", null)]
    public void The_nearest_known_name_is_offered_when_one_is_near(string written, string? name) =>
        Assert.Equal(name, NearestName.Find(written, ["Host", "LinkRoot", "SiteTitle"]));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "abcd", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Edits_are_counted_with_a_swap_as_one(string a, string b, int edits) => Assert.Equal(edits, NearestName.Distance(a, b));
}
