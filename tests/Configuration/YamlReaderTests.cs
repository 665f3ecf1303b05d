using System.Diagnostics;
using Fieldguide.Configuration;

namespace Fieldguide.Tests.Configuration;

public sealed class YamlReaderTests
{
    [Fact]
    public void Every_node_knows_its_line_and_column()
    {
        var map = Assert.IsType<YamlMap>(YamlReader.Read("a: 1\r\nb:\r\n  - \"😀\"\r\n  - {c: d}\r\n"));

        Assert.Equal(["a 1:1 1:4", "b 2:1 3:3"], map.Entries.Select(e => $"{e.Key.Value} {e.Key.Line}:{e.Key.Column} {e.Value.Line}:{e.Value.Column}"));
        Assert.Equal([(3, 5), (4, 5)], Assert.IsType<YamlList>(map.Entries[1].Value).Items.Select(i => (i.Line, i.Column)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# a comment\n")]
    [InlineData("---\n...\n")]
    [InlineData("~")]
    public void Nothing_but_comments_is_nothing(string yaml) => Assert.Null(YamlReader.Read(yaml));

    [Theory]
    [InlineData("a: b\n---\n")]
    [InlineData("---\na: b\n...\n")]
    [InlineData("%YAML 1.2\n---\na: b\n")]
    public void Marks_around_one_document_are_no_second_one(string yaml) => Assert.IsType<YamlMap>(YamlReader.Read(yaml));

    [Theory]
    [InlineData("a: \"open\nb: 1\n", 1, 4)]
    [InlineData("a: 1\nb: c: d\n", 2, 5)]
    [InlineData("a:\n  b: 1\n\tc: 2\n", 3, 1)]
    [InlineData("a: [1\n", 2, 1)]
    [InlineData("a: @x\n", 1, 4)]
    [InlineData("a: 1\n---\nb: 2\n", 2, 1)]
    [InlineData("a: &x [1]\nb: *x\n", 2, 4)]
    [InlineData("a: &x [*x]\n", 1, 8)]
    [InlineData("a: *Note* this\n", 1, 4)]
    [InlineData("? [a, b]\n: c\n", 1, 3)]
    [InlineData("a: 1\u2028b: @\n", 1, 7)]
    public void What_is_not_read_is_told_with_its_place(string yaml, int line, int column)
    {
        var problem = Assert.Throws<YamlTextException>(() => YamlReader.Read(yaml));

        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b\u2029c")]
    [InlineData("a\0b")]
    public void Only_line_feed_and_carriage_return_end_a_line(string text)
    {
        var map = Assert.IsType<YamlMap>(YamlReader.Read($"t: {text}\nu: v\n"));

        Assert.Equal(text, Assert.IsType<YamlScalar>(map.Entries[0].Value).Value);
        Assert.Equal(2, map.Entries[1].Key.Line);
    }

    [Theory]
    [InlineData("[", 1_000_000)]
    [InlineData("{a: ", 500_000)]
    [InlineData("- ", 500_000)]
    [InlineData("? ", 500_000)]
    public void Very_deep_nesting_is_refused_soon(string opening, int times)
    {
        var text = string.Concat(Enumerable.Repeat(opening, times));
        var clock = Stopwatch.StartNew();

        Assert.Throws<YamlTextException>(() => YamlReader.Read(text));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void Aliases_cannot_unfold_to_gigabytes()
    {
        var laughs = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));

        Assert.Equal(2, Assert.Throws<YamlTextException>(() => YamlReader.Read(laughs)).Line);
    }

    [Fact]
    public void Any_text_is_read_or_refused_with_a_place_inside_it()
    {
        const int Seed = 20260;
        var random = new Random(Seed);
        const string Letters = "ab:  -\n\n\t\"'[]{},#&*!|>%@`?~\r.\\x0\u0085\u2028\0é\ud83d";
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => Letters[random.Next(Letters.Length)])]);
            try
            {
                YamlReader.Read(text);
            }
            catch (YamlTextException e)
            {
                Assert.True(e.Line >= 1 && e.Line <= text.Count(c => c is '\r' or '\n') + 2, $"seed {Seed}, text {i}: line {e.Line}");
            }
        }
    }
}
