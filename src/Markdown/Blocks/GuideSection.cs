namespace Fieldguide.Markdown.Blocks;

/// <summary>A heading and the blocks below it, down to the next heading of any level.</summary>
/// <param name="Heading">Null for what stands before the first heading.</param>
/// <param name="Path">Texts of the headings it lies under and its own, outermost first; the one that is the page's title is left out.</param>
public sealed record GuideSection(Heading? Heading, IReadOnlyList<string> Path, IReadOnlyList<Block> Blocks);
