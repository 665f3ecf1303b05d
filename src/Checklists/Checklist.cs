namespace Fieldguide.Checklists;

/// <summary>A list worth ticking, as it stands in one guide.</summary>
/// <param name="Title">Of the heading it stands under, without its number and decoration; the guide's where the whole page is the list.</param>
/// <param name="HeadingPath">From below the page's title down to the heading that gave the list its title; empty where that is the page itself.</param>
/// <param name="Explicit">The author wrote boxes or said so in a comment; false where we found it by its words and form.</param>
/// <param name="Name">What the author wants it to be called in its address; null when nothing was said.</param>
/// <param name="Line">Of the heading, or of the list where it has none, in the file.</param>
/// <param name="Anchor">Id of that heading in the guide page; null without one.</param>
public sealed record Checklist(
    string Title,
    IReadOnlyList<string> HeadingPath,
    bool Explicit,
    string? Name,
    int Line,
    string? Anchor,
    IReadOnlyList<ChecklistGroup> Groups)
{
    /// <summary>Everything with a box, nested items after the one they belong to.</summary>
    public IEnumerable<ChecklistItem> Items => Groups.SelectMany(g => g.Boxes);
}
