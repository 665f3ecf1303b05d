using Fieldguide.Rehearsal.Times;

namespace Fieldguide.Tests.Rehearsal.Times;

public sealed class TimeExpressionTests
{
    [Theory]
    [InlineData("5 minutes", "5:00")]
    [InlineData("(5 minutes)", "5:00")]
    [InlineData("[12 min]", "12:00")]
    [InlineData("5-7 min", "5:00..7:00")]
    [InlineData("5–7 mins", "5:00..7:00")]
    [InlineData("5 – 7 min.", "5:00..7:00")]
    [InlineData("5 min - 7 min", "5:00..7:00")]
    [InlineData("30 s – 2 min", "0:30..2:00")]
    [InlineData("5 to 7 minutes", "5:00..7:00")]
    [InlineData("0-7 min", "0:00..7:00")]
    [InlineData("~10 min", "10:00")]
    [InlineData("≈ 10 min", "10:00")]
    [InlineData("approx. 10 minutes", "10:00")]
    [InlineData("about ten minutes", "10:00")]
    [InlineData("up to 15 min", "15:00")]
    [InlineData("8 min max", "8:00")]
    [InlineData("8 minutes (max)", "8:00")]
    [InlineData("1 hr", "60:00")]
    [InlineData("1 hr 30 min", "90:00")]
    [InlineData("2h30m", "150:00")]
    [InlineData("1 h 15", "75:00")]
    [InlineData("1.5 hours", "90:00")]
    [InlineData("1½ h", "90:00")]
    [InlineData("1:30 h", "90:00")]
    [InlineData("half an hour", "30:00")]
    [InlineData("a quarter of an hour", "15:00")]
    [InlineData("three quarters of an hour", "45:00")]
    [InlineData("an hour and a half", "90:00")]
    [InlineData("forty-five minutes", "45:00")]
    [InlineData("45-minute", "45:00")]
    [InlineData("90 seconds", "1:30")]
    [InlineData("90s", "1:30")]
    [InlineData("10m", "10:00")]
    [InlineData("5′", "5:00")]
    [InlineData("3 × 5 min", "15:00")]
    [InlineData("5 min (11%)", "5:00")]
    [InlineData("5 min, 11 %", "5:00")]
    [InlineData("⏱️ 20 min", "20:00")]
    [InlineData("first 30 seconds", "first 0:30")]
    [InlineData("Last 2 minutes", "last 2:00")]
    [InlineData("final 5 min", "last 5:00")]
    [InlineData("0:30", "at 0:30")]
    [InlineData("0:30–5:00", "at 0:30..5:00")]
    [InlineData("Minutes 1-5", "at 1:00..5:00")]
    [InlineData("Minute 8", "at 8:00")]
    [InlineData("1:00 pm", "at 780:00")]
    [InlineData("9 am", "at 540:00")]
    [InlineData("1:00–2:30 pm", "at 780:00..870:00")]
    [InlineData("45+ min", "from 45:00")]
    [InlineData("45 min+", "from 45:00")]
    [InlineData("after 45 minutes", "from 45:00")]
    [InlineData("ongoing", "throughout")]
    [InlineData("(Throughout)", "throughout")]
    [InlineData("rest of the time", "rest")]
    public void A_written_time_is_read(string written, string expected) => Assert.Equal(expected, Shown(TimeExpression.Read(written)));

    [Theory]
    [InlineData("5 minutes ago")]
    [InlineData("p99 under 100 ms")]
    [InlineData("TTL 60 seconds")]
    [InlineData("24 hours a day")]
    [InlineData("100 req/min")]
    [InlineData("60 min per hour")]
    [InlineData("every 5 minutes")]
    [InlineData("5 minutes later")]
    [InlineData("45-minute interview")]
    [InlineData("52.6 minutes a year")]
    [InlineData("1,000 min")]
    [InlineData("3:1")]
    [InlineData("7-5 min")]
    [InlineData("5")]
    [InlineData("5-7")]
    [InlineData("2024")]
    [InlineData("400 m")]
    [InlineData("0 min")]
    [InlineData("30 hours")]
    [InlineData("10 %")]
    [InlineData("min")]
    [InlineData("-")]
    [InlineData("")]
    public void What_only_mentions_time_is_none(string written) => Assert.Null(TimeExpression.Read(written));

    [Theory]
    [InlineData("5", "5:00")]
    [InlineData("5–7", "5:00..7:00")]
    [InlineData("45+", "from 45:00")]
    [InlineData("90 s", "1:30")]
    [InlineData("throughout", "throughout")]
    [InlineData("5 apples", null)]
    public void A_bare_number_takes_the_unit_of_its_column(string written, string? expected) =>
        Assert.Equal(expected, Shown(TimeExpression.Read(written, TimeUnit.Minute)));

    [Theory]
    [InlineData("Phase 1: Requirements (5 minutes)", "Phase 1: Requirements", "5:00")]
    [InlineData("During the count (5-7 min):", "During the count", "5:00..7:00")]
    [InlineData("OPENING (First 30 seconds)", "OPENING", "first 0:30")]
    [InlineData("Pair work (10 min, in twos)", "Pair work", "10:00")]
    [InlineData("Questions (any) about cells (5 min)", "Questions (any) about cells", "5:00")]
    [InlineData("[10 min] Warm-up", "Warm-up", "10:00")]
    [InlineData("Warm-up: 5 min", "Warm-up", "5:00")]
    [InlineData("Warm-up – 5 min", "Warm-up", "5:00")]
    [InlineData("Warm-up, half an hour", "Warm-up", "30:00")]
    [InlineData("5 min: Warm-up", "Warm-up", "5:00")]
    [InlineData("0 – 5 min – Warm-up", "Warm-up", "0:00..5:00")]
    [InlineData("0:00–0:30 Opening", "Opening", "at 0:00..0:30")]
    [InlineData("Minutes 0-5: Opening", "Opening", "at 0:00..5:00")]
    public void A_title_gives_up_its_time(string title, string name, string expected)
    {
        var found = TimeExpression.InTitle(title);

        Assert.Equal((name, expected), (found?.Title, Shown(found?.Time)));
    }

    [Theory]
    [InlineData("The 45-minute plan")]
    [InlineData("Strict timing (45-min interview):")]
    [InlineData("Deployed (5 minutes ago)")]
    [InlineData("Expiry: TTL 60 seconds")]
    [InlineData("Five questions (with answers)")]
    [InlineData("Broken bracket (5 min")]
    [InlineData("(5 min)")]
    public void A_title_that_only_speaks_of_time_keeps_it(string title) => Assert.Null(TimeExpression.InTitle(title));

    [Fact]
    public void Reading_never_throws()
    {
        var random = new Random(20260);
        string[] parts = ["5", "-", ":", "min", "hour", "(", ")", "a", "and", "half", "½", "0:30", "+", "%", "x", " ", "last", "first", "up", "to", "99999999999", ".", "am"];
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => parts[random.Next(parts.Length)] + (random.Next(2) == 0 ? " " : "")));
            _ = TimeExpression.Read(text, random.Next(2) == 0 ? TimeUnit.Minute : null);
            _ = TimeExpression.InTitle(text);
        }
    }

    private static string? Shown(TimeExpression? time) => time?.Kind switch
    {
        null => null,
        TimeKind.Throughout => "throughout",
        TimeKind.Rest => "rest",
        TimeKind.First => "first " + Range(time),
        TimeKind.Last => "last " + Range(time),
        TimeKind.Open => "from " + Range(time),
        TimeKind.Position => "at " + Range(time),
        _ => Range(time),
    };

    private static string Range(TimeExpression time) => Clock(time.Least) + (time.IsRange ? ".." + Clock(time.Most) : "");

    private static string Clock(int seconds) => $"{seconds / 60}:{seconds % 60:00}";
}
