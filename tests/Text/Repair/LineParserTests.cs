using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Text.Repair;

public sealed class LineParserTests
{
    [Theory]
    [InlineData(LossModes.Kept)]
    [InlineData(LossModes.Dropped)]
    [InlineData(LossModes.Replaced)]
    public void Twice_the_line_is_twice_the_work(LossModes loss)
    {
        foreach (var passage in Passages.All)
        {
            var line = ForwardDamage.Of(passage.Replace('\n', ' '), CodePages.Windows1252, loss);

            Assert.InRange(Steps(string.Concat(Enumerable.Repeat(line, 8))) / (double)Steps(string.Concat(Enumerable.Repeat(line, 4))), 1.5, 2.2);
        }
    }

    [Fact]
    public void Sites_lie_in_order_and_do_not_overlap()
    {
        var line = ForwardDamage.Of("├── café → 日本 🎯 – ok", CodePages.Windows1254, LossModes.Dropped);

        var end = 0;
        foreach (var site in Parser().Parse(line, new()).Sites)
        {
            Assert.True(site.Start >= end);
            end = site.End;
        }
    }

    private static long Steps(string line)
    {
        var parser = Parser();
        parser.Parse(line, new());
        return parser.Steps;
    }

    private static LineParser Parser() => new(new(Damage.Of(CodePages.Windows1252), Priors.Default), new(Priors.Default));
}
