namespace Fieldguide.Tests.Cards.Quality;

public sealed class GoldSheetTests
{
    [Fact]
    public void Cards_stand_above_the_mark_and_lines_that_teach_nothing_below()
    {
        var sheet = GoldSheet.Parse("3\tWhat is a knot?\tA way to fasten rope\n5\tName the parts.\tBight ; Loop\n# never\n7\tlinks\n");

        Assert.Equal([3, 5], sheet.Cards.Select(c => c.Line));
        Assert.Equal(["Bight", "Loop"], sheet.Cards[1].Points);
        Assert.Equal((false, true), (sheet.Cards[0].IsList, sheet.Cards[1].IsList));
        Assert.Equal("links", Assert.Single(sheet.Never).Value);
    }

    [Theory]
    [InlineData("3\tWhat is a knot?")]
    [InlineData("three\tWhat is a knot?\tA way to fasten rope")]
    [InlineData("# never\n7")]
    public void A_row_that_cannot_be_read_is_named(string text) =>
        Assert.Contains(text.Split('\n')[^1], Assert.Throws<FormatException>(() => GoldSheet.Parse(text)).Message, StringComparison.Ordinal);
}
