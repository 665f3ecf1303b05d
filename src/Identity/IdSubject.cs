namespace Fieldguide.Identity;

/// <summary>A card or checklist item that needs an id, as it stands in its page after encoding repair.</summary>
/// <param name="Kind"><see cref="Item"/> for an item of a checklist; any other word is a kind of card. A card may change its kind and stay the same card.</param>
/// <param name="Page">Path of the file, relative to the input.</param>
/// <param name="HeadingPath">Headings above it, outermost first.</param>
/// <param name="Front">Question, or the item's text; plain.</param>
/// <param name="Back">Answer, plain; empty for an item.</param>
/// <param name="Pinned">Id that the author gave it; null for none.</param>
public sealed record IdSubject(string Kind, string Page, IReadOnlyList<string> HeadingPath, string Front, string Back, string? Pinned)
{
    public const string Item = "item";

    /// <summary>In the file on disk, from 1, for messages alone; 0 where nobody knows.</summary>
    public int Line { get; init; }
}
