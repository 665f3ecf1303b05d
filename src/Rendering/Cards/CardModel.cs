namespace Fieldguide.Rendering.Cards;

/// <summary>A card ready for a page of ours.</summary>
/// <param name="Rev">At which its answer last changed its meaning.</param>
/// <param name="Group">Equal, within a deck, for cards that give each other away; null for one that stands alone.</param>
/// <param name="Concepts">Slugs.</param>
/// <param name="Path">Page and headings above it.</param>
/// <param name="FrontHtml">Safe to print as it is, as the other texts are.</param>
/// <param name="BackHtml">Null where the points are the answer.</param>
/// <param name="Points">What an answer said aloud should touch.</param>
/// <param name="IsOrdered">The points' order is part of the answer.</param>
/// <param name="SourceHref">The place it was made from.</param>
/// <param name="EditUrl">Where its text can be changed; null without a repository.</param>
public sealed record CardModel(
    string Id,
    int Rev,
    string Kind,
    string? Group,
    IReadOnlyList<string> Concepts,
    bool IsReversible,
    IReadOnlyList<string> Path,
    string FrontHtml,
    string? BackHtml,
    IReadOnlyList<string> Points,
    bool IsOrdered,
    string SourceHref,
    string? EditUrl)
{
    /// <summary>The page and its nearest heading.</summary>
    public string Source => Path.Count > 1 ? $"{Path[0]} › {Path[^1]}" : Path[0];
}
