namespace Fieldguide.Markdown.Html;

/// <summary>
/// The HTML of a text, with holes where something belongs that is known only once all pages are. Rendered when the text is
/// parsed, so that the tree, fifteen times as large as the text, need not be kept until then.
/// </summary>
/// <param name="Holes">In order of offset.</param>
/// <param name="HasRawHtml">The author's own HTML is in it as written: to be cleaned as a whole once the holes are filled.</param>
public sealed record BodyTemplate(string Html, IReadOnlyList<BodyHole> Holes, bool HasRawHtml)
{
    public static BodyTemplate Empty { get; } = new("", [], HasRawHtml: false);

    /// <summary>The running text in it, in order: where concepts may be linked.</summary>
    public IReadOnlyList<TextBlock> Texts { get; init; } = [];

    public bool IsEmpty => Html.Length == 0 && Holes.Count == 0;
}

public enum BodyHoleKind
{
    /// <summary>The start tag of a link.</summary>
    LinkStart,

    /// <summary>Its end tag.</summary>
    LinkEnd,

    /// <summary>A picture, whole.</summary>
    Image,

    /// <summary>Inside the start tag of a block, where attributes go.</summary>
    Block,

    /// <summary>Inside the start tag of a table.</summary>
    Table,

    /// <summary>Inside the tag of a task's box.</summary>
    Box,
}

/// <param name="Offset">In <see cref="BodyTemplate.Html"/>, where what fills it goes.</param>
/// <param name="Written">The address as the author wrote it; empty for tags.</param>
/// <param name="Title">The author's title for it; null without one.</param>
/// <param name="Alt">What stands for a picture; empty for links.</param>
/// <param name="Line">Of the tag's block, in the file; 0 for links.</param>
public readonly record struct BodyHole(int Offset, BodyHoleKind Kind, string Written, string? Title, string Alt, int Line = 0);
