using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>What a fence says, under one of the lines that work as a heading in it.</summary>
/// <param name="Title">As a heading would be written; null for what stands before the first.</param>
/// <param name="Depth">1 for a heading of the fence, 2 for one below another.</param>
/// <param name="Line">Of the title, in the file.</param>
internal sealed record FencePart(string? Title, int Depth, int Line, IReadOnlyList<Block> Blocks);
