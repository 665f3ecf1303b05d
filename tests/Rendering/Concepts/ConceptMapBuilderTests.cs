using Fieldguide.Rendering.Concepts;

namespace Fieldguide.Tests.Rendering.Concepts;

public sealed class ConceptMapBuilderTests
{
    private static ConceptRef Ref(string name) => new($"../{name}/", name, name, "pattern", null, 1);

    private static RelatedConcept Near(string name, double weight, string? reason = null) => new(Ref(name), weight, reason);

    private static ConceptMap Map(string center, params RelatedConcept[] related) => ConceptMapBuilder.Build(Ref(center), related, [])!;

    [Fact]
    public void Fewer_than_two_neighbours_are_no_map()
    {
        Assert.Null(ConceptMapBuilder.Build(Ref("Salt"), [], []));
        Assert.Null(ConceptMapBuilder.Build(Ref("Salt"), [Near("Acid", 1)], []));
        Assert.Null(ConceptMapBuilder.Build(Ref("Salt"), [Near("Acid", 1), Near("Salt", 1), Near("Acid", 0.5)], []));
        Assert.NotNull(ConceptMapBuilder.Build(Ref("Salt"), [Near("Acid", 1)], [Ref("Base")]));
    }

    [Fact]
    public void Of_many_neighbours_the_eight_strongest_are_shown_and_sides_come_first()
    {
        var related = Enumerable.Range(0, 20).Select(i => Near($"n{i:00}", i / 20.0)).ToArray();

        var map = ConceptMapBuilder.Build(Ref("Salt"), related, [Ref("Left"), Ref("Right")])!;

        Assert.Equal(["Left", "Right", "n14", "n15", "n16", "n17", "n18", "n19"], map.Nodes.Select(n => n.Concept.Name).Order(StringComparer.Ordinal));
        Assert.Equal("Left", map.Nodes.First(n => n.Ends).Concept.Name);
        Assert.Equal("Right", map.Nodes.First(n => !n.Ends).Concept.Name);
    }

    [Fact]
    public void The_order_of_the_neighbours_given_makes_no_difference()
    {
        RelatedConcept[] related = [Near("Acid", 0.5), Near("Base", 0.5), Near("Ester", 0.9), Near("Ketone", 0.1)];

        var one = Map("Salt", related);
        var other = Map("Salt", [.. related.Reverse()]);

        Assert.Equal(one.Nodes.SelectMany(n => n.Lines), other.Nodes.SelectMany(n => n.Lines));
        Assert.Equal(one.Edges, other.Edges);
    }

    [Fact]
    public void A_heavier_edge_stands_for_a_stronger_tie()
    {
        var map = Map("Salt", Near("Acid", 0.9), Near("Base", 0.5), Near("Ester", 0.1));

        Assert.Equal([3, 2, 1], map.Nodes.Zip(map.Edges).OrderBy(p => p.First.Concept.Name, StringComparer.Ordinal).Select(p => p.Second.Strength));
    }

    [Fact]
    public void A_name_too_long_for_its_column_is_broken_and_at_last_cut()
    {
        var map = Map("Salt", Near("Recrystallisation from a mixture of several hot solvents and one cold solvent in darkness", 1), Near("Dichlorodiphenyltrichloroethaneandmore", 0.5));

        Assert.Equal(3, map.Nodes[0].Lines.Count);
        Assert.EndsWith("…", map.Nodes[0].Lines[2].Text, StringComparison.Ordinal);
        Assert.EndsWith("…", Assert.Single(map.Nodes[1].Lines).Text, StringComparison.Ordinal);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_on_a_map_overlaps_or_leaves_it(int seed)
    {
        var random = new Random(seed);
        var center = Words(random);
        var related = Enumerable.Range(0, random.Next(2, 14)).Select(i => Near($"{Words(random)} {i}", random.NextDouble(), random.Next(2) == 0 ? null : Words(random))).ToArray();

        var map = Map(center, related);

        var boxes = map.Nodes.Select(Box).Append((map.Center.X, map.Center.Y, map.Center.X + map.Center.Width, map.Center.Y + map.Center.Height)).ToArray();
        Assert.All(boxes, b => Assert.True(b.Item1 >= 0 && b.Item2 >= 0 && b.Item3 <= map.Width && b.Item4 <= map.Height, $"{b} leaves {map.Width} × {map.Height}"));
        for (var i = 0; i < boxes.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                Assert.False(
                    boxes[i].Item1 < boxes[j].Item3 && boxes[j].Item1 < boxes[i].Item3 && boxes[i].Item2 < boxes[j].Item4 && boxes[j].Item2 < boxes[i].Item4,
                    $"{boxes[i]} and {boxes[j]} overlap");
            }
        }
    }

    /// <summary>Left, top, right and bottom of glyph, name and note together.</summary>
    private static (int, int, int, int) Box(MapNode node)
    {
        var texts = node.Lines.Select(l => (Line: l, Size: 15)).Concat(node.Note is null ? [] : [(node.Note, 13)]).ToArray();
        var width = (int)Math.Ceiling(texts.Max(t => TextWidth.Of(t.Line.Text, t.Size)));
        var x = node.Lines[0].X;
        return (node.Ends ? x - width : node.GlyphX, node.GlyphY, node.Ends ? node.GlyphX + 12 : x + width, texts.Max(t => t.Line.Y) + 3);
    }

    private static string Words(Random random) => string.Join(
        random.Next(4) == 0 ? "-" : " ",
        Enumerable.Range(0, random.Next(1, 6)).Select(_ => new string((char)(random.Next(6) == 0 ? random.Next(0x4E00, 0x4F00) : random.Next('A', 'z')), random.Next(1, 14))));
}
