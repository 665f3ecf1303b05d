namespace Fieldguide.Rendering.Concepts;

/// <summary>A concept among its neighbours, laid out: pixels from the top left, at the size the page shows it.</summary>
/// <param name="Center">The concept itself, in a box.</param>
/// <param name="Nodes">At most 8; each has an edge of the same index.</param>
public sealed record ConceptMap(int Width, int Height, MapCenter Center, IReadOnlyList<MapNode> Nodes, IReadOnlyList<MapEdge> Edges);

/// <param name="X">Left of the box.</param>
/// <param name="Y">Top of the box.</param>
/// <param name="Lines">Its name, set centred.</param>
public sealed record MapCenter(string Family, int X, int Y, int Width, int Height, IReadOnlyList<MapLine> Lines);

/// <summary>One neighbour: its glyph, its name in up to three lines, and what ties it to the center.</summary>
/// <param name="GlyphX">Left of the glyph, 12 pixels square.</param>
/// <param name="GlyphY">Top of the glyph.</param>
/// <param name="Ends">The text ends at its x, left of the center; otherwise it begins there.</param>
/// <param name="Note">Null for none.</param>
public sealed record MapNode(ConceptRef Concept, int GlyphX, int GlyphY, bool Ends, IReadOnlyList<MapLine> Lines, MapLine? Note);

/// <param name="Y">Of the baseline.</param>
public sealed record MapLine(string Text, int X, int Y);

/// <param name="Path">An SVG path.</param>
/// <param name="Strength">1 to 3 by weight; 3 for the sides of a tradeoff.</param>
public sealed record MapEdge(string Path, int Strength);
