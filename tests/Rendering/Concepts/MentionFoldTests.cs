using Fieldguide.Rendering.Concepts;

namespace Fieldguide.Tests.Rendering.Concepts;

public sealed class MentionFoldTests
{
    private static MentionPage Page(params int[] lines) => new(
        new("./", "Page"), [.. lines.Select((n, s) => new MentionSection(new("./", $"s{s}"), [.. Enumerable.Range(0, n).Select(i => new MentionLine("", $"{s}.{i}", "", "./"))]))]);

    private static string Text(IEnumerable<MentionSection> sections) => string.Join(' ', sections.Select(s => s.Heading!.Title + "=" + string.Join(',', s.Lines.Select(l => l.Surface))));

    [Fact]
    public void A_short_list_stands_open()
    {
        var page = Page(2, 1);

        Assert.Equal((page.Sections, 0), (MentionFold.Split(page, 3).Open, MentionFold.Split(page, 3).Folded.Count));
    }

    [Fact]
    public void One_line_more_is_not_folded() => Assert.Empty(MentionFold.Split(Page(2, 2), 3).Folded);

    [Fact]
    public void A_long_list_is_cut_within_a_section_and_its_heading_stands_in_both_parts()
    {
        var (open, folded) = MentionFold.Split(Page(2, 3, 1), 3);

        Assert.Equal("s0=0.0,0.1 s1=1.0", Text(open));
        Assert.Equal("s1=1.1,1.2 s2=2.0", Text(folded));
    }

    [Fact]
    public void A_cut_between_sections_leaves_none_empty()
    {
        var (open, folded) = MentionFold.Split(Page(3, 3), 3);

        Assert.Equal(("s0=0.0,0.1,0.2", "s1=1.0,1.1,1.2"), (Text(open), Text(folded)));
    }

    [Theory]
    [InlineData(3, 3, 0)]
    [InlineData(4, 4, 0)]
    [InlineData(5, 3, 2)]
    public void Of_many_pages_the_first_stand_open_and_a_single_one_more_does_too(int pages, int open, int folded)
    {
        var split = MentionFold.Split([.. Enumerable.Range(0, pages).Select(_ => Page(1))], 3);

        Assert.Equal((open, folded), (split.Open.Count, split.Folded.Count));
    }
}
