using System.Globalization;

namespace Fieldguide.Rendering.Concepts;

/// <summary>
/// Lays a concept's neighbours out in two columns beside it, strongest first: the sides of a tradeoff, then the others by
/// weight, each in the shorter column. Names keep to their column, so that no two can overlap.
/// </summary>
public static class ConceptMapBuilder
{
    private const int MostNodes = 8;
    private const int Width = 576; // the measure of the text
    private const int NameSize = 15;
    private const int NoteSize = 13;
    private const int CenterSize = 17;
    private const int CenterRoom = 150;
    private const int LineHeight = 19;
    private const int NoteHeight = 17;
    private const int Between = 16;
    private const int Glyph = 12;
    private const int Beside = 8; // between glyph and name, and from the edge's end to the glyph
    private const int EdgeLength = 44;
    private const int Margin = 4;

    /// <param name="related">In any order; the center and the sides among them are passed over.</param>
    /// <param name="sides">Of a tradeoff; empty for others.</param>
    /// <returns>Null for fewer than two neighbours.</returns>
    public static ConceptMap? Build(ConceptRef center, IReadOnlyList<RelatedConcept> related, IReadOnlyList<ConceptRef> sides)
    {
        var chosen = Choose(center, related, sides);
        if (chosen.Count < 2)
        {
            return null;
        }

        var name = TextLines.Of(center.Name, CenterSize, CenterRoom, most: 3);
        var boxWidth = 2 * ((int)Math.Ceiling(Widest(name, CenterSize)) / 2 + 14);
        var boxHeight = name.Count * LineHeight + 24;
        var boxX = (Width - boxWidth) / 2;
        var room = boxX - EdgeLength - Beside - Glyph - Beside;

        var left = new List<Item>();
        var right = new List<Item>();
        foreach (var neighbour in chosen)
        {
            var lines = TextLines.Of(neighbour.Concept.Name, NameSize, room, most: 3);
            var note = string.IsNullOrEmpty(neighbour.Reason) ? null : TextWidth.Fit(neighbour.Reason, NoteSize, room);
            (HeightOf(left) <= HeightOf(right) ? left : right).Add(new(neighbour, lines, note));
        }

        var height = Math.Max(boxHeight, Math.Max(HeightOf(left), HeightOf(right))) + 2 * Margin;
        var nodes = new List<MapNode>();
        var edges = new List<MapEdge>();
        Place(left, ends: true);
        Place(right, ends: false);

        var boxY = (height - boxHeight) / 2;
        var box = new MapCenter(
            center.Family, boxX, boxY, boxWidth, boxHeight, [.. name.Select((text, i) => new MapLine(text, Width / 2, boxY + 12 + i * LineHeight + 15))]);
        return new(Width, height, box, nodes, edges);

        void Place(List<Item> column, bool ends)
        {
            var textX = ends ? room : Width - room;
            var glyphX = ends ? textX + Beside : textX - Beside - Glyph;
            var edgeX = ends ? glyphX + Glyph + Beside : glyphX - Beside;
            var fromX = ends ? boxX : boxX + boxWidth;
            var y = (height - HeightOf(column)) / 2;
            foreach (var item in column)
            {
                var lines = item.Lines.Select((text, i) => new MapLine(text, textX, y + 15 + i * LineHeight)).ToArray();
                var note = item.Note is null ? null : new MapLine(item.Note, textX, y + item.Lines.Count * LineHeight + 13);
                nodes.Add(new(item.Neighbour.Concept, glyphX, y + 4, ends, lines, note));
                edges.Add(new(Curve(fromX, height / 2, edgeX, y + 10), Strength(item.Neighbour.Weight)));
                y += item.Height + Between;
            }
        }
    }

    private static List<RelatedConcept> Choose(ConceptRef center, IReadOnlyList<RelatedConcept> related, IReadOnlyList<ConceptRef> sides)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { center.Slug };
        var reasons = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var neighbour in related)
        {
            reasons.TryAdd(neighbour.Concept.Slug, neighbour.Reason);
        }

        var candidates = sides.Select(side => new RelatedConcept(side, 1, reasons.GetValueOrDefault(side.Slug)))
            .Concat(related.OrderByDescending(r => r.Weight).ThenBy(r => r.Concept.Name, StringComparer.Ordinal).ThenBy(r => r.Concept.Slug, StringComparer.Ordinal));
        return [.. candidates.Where(c => seen.Add(c.Concept.Slug)).Take(MostNodes)];
    }

    private static int HeightOf(List<Item> column) => column.Sum(i => i.Height) + Math.Max(0, column.Count - 1) * Between;

    private static double Widest(IReadOnlyList<string> lines, double size) => lines.Max(l => TextWidth.Of(l, size));

    private static int Strength(double weight) => weight >= 0.66 ? 3 : weight >= 0.33 ? 2 : 1;

    private static string Curve(int fromX, int fromY, int toX, int toY)
    {
        var middle = (fromX + toX) / 2;
        return string.Create(CultureInfo.InvariantCulture, $"M{fromX} {fromY}C{middle} {fromY} {middle} {toY} {toX} {toY}");
    }

    private sealed record Item(RelatedConcept Neighbour, IReadOnlyList<string> Lines, string? Note)
    {
        public int Height => Lines.Count * LineHeight + (Note is null ? 0 : NoteHeight);
    }
}
