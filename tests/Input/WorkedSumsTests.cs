namespace Fieldguide.Tests.Input;

public sealed class WorkedSumsTests
{
    [Fact]
    public void Every_sum_of_the_guide_comes_out()
    {
        var sums = GuidePages.All.SelectMany(g => GuidePages.Prose(g).SelectMany(t => WorkedSums.In(t.Text).Select(s => (g.Path, t.Line, s.Sum, s.Right)))).ToList();

        Assert.Equal([], sums.Where(s => !s.Right).Select(s => $"input/{s.Path}:{s.Line}: {s.Sum}"));
        Assert.True(sums.Count > 80, $"Only {sums.Count} sums were read.");
    }

    [Theory]
    [InlineData("30 messages × 10 chats × 500 million × 150 bytes = 22.5 TB", true)]
    [InlineData("30 messages × 10 chats × 500 million × 150 bytes = 22.5 GB", false)]
    [InlineData("10 million × 20 ÷ 86,400 × 3 ≈ 7,000 requests/s", true)]
    [InlineData("0.9 × 10 + 0.1 × 150 = 24 ms", true)]
    [InlineData("7 + 8 + 12 + 18 = 44", false)]
    [InlineData("73 million GB × $0.023 = $1.7 million", true)]
    public void A_sum_is_worked_out_with_its_scale_and_units(string text, bool right) =>
        Assert.Equal([(text.Replace(" requests/s", "", StringComparison.Ordinal), right)], WorkedSums.In(text));

    [Theory]
    [InlineData("From 5 + 2 to 8 minutes.")]
    [InlineData("Servers = peak QPS ÷ QPS per server.")]
    [InlineData("With n = 3 copies, W + R > 3.")]
    public void What_is_no_sum_is_left_alone(string text) => Assert.Empty(WorkedSums.In(text));
}
