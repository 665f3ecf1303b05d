using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Checklists;

/// <param name="HasBox">False for what only explains or heads others: bullets and paragraphs among or below tasks.</param>
/// <param name="Checked">As the author left it.</param>
/// <param name="Pin">The id its author wants it to keep; null when nothing was said.</param>
public sealed record ChecklistItem(int Line, RichText Text, bool HasBox, bool Checked, string? Pin, IReadOnlyList<ChecklistItem> Items)
{
    /// <summary>It, where it has a box, and those below it.</summary>
    public IEnumerable<ChecklistItem> Boxes => Items.SelectMany(i => i.Boxes).Prepend(this).Where(i => i.HasBox);
}
