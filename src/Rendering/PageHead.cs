namespace Fieldguide.Rendering;

/// <summary>What the head of a page says besides title and description.</summary>
/// <param name="Kind">Above the title: what kind of thing the page is about, linked to all of its kind.</param>
/// <param name="Family">Key of a concept's family, which gives colour and glyph.</param>
/// <param name="LedeHtml">Instead of the description below the title, safe to print as it is; null for the description.</param>
public sealed record PageHead(LinkModel Kind, string Family, string? LedeHtml);
