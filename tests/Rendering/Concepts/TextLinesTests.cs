using Fieldguide.Rendering.Concepts;

namespace Fieldguide.Tests.Rendering.Concepts;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("Buffer", "Buffer")]
    [InlineData("Buffer solution", "Buffer|solution")]
    [InlineData("Back-titration", "Back-|titration")]
    [InlineData("acid/base pair of ions", "acid/base|pair of ions")]
    [InlineData("Thermogravimetry", "Thermog…")]
    [InlineData("one two three four five six seven", "one two|three four|five six s…")]
    [InlineData("  spaced  ", "spaced")]
    public void A_name_breaks_after_spaces_hyphens_and_slashes(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', TextLines.Of(text, 15, 84, most: 3)));

    [Theory]
    [InlineData("a👩‍🔬b")]
    [InlineData("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301")]
    public void A_cut_never_goes_through_what_a_reader_sees_as_one_letter(string text)
    {
        for (var room = 0; room < 80; room++)
        {
            var cut = TextWidth.Fit(text, 15, room).TrimEnd('…');

            Assert.Contains(cut, Beginnings(text));
        }
    }

    [Fact]
    public void An_accent_takes_no_room_and_a_wide_letter_takes_its_own()
    {
        Assert.Equal(TextWidth.Of("e", 10), TextWidth.Of("e\u0301", 10));
        Assert.True(TextWidth.Of("離", 10) > TextWidth.Of("m", 10));
        Assert.True(TextWidth.Of("m", 10) > TextWidth.Of("i", 10));
    }

    private static IEnumerable<string> Beginnings(string text)
    {
        var starts = System.Globalization.StringInfo.ParseCombiningCharacters(text);
        return starts.Select(s => text[..s]).Append(text);
    }
}
