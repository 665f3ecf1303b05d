namespace Fieldguide.Checklists;

/// <summary>One list of the text that belongs into a checklist, before it is known into which.</summary>
/// <param name="Lead">The line that announces it; null without one, or where it is too long to be a heading.</param>
/// <param name="Own">What its title is taken from where the heading above says nothing of its being a checklist: the announcing line.</param>
internal sealed record FoundList(SectionNode Section, string? Lead, int Line, bool Explicit, string? Name, string? Own, IReadOnlyList<ChecklistItem> Items)
{
    public int Count => Items.Sum(i => i.Boxes.Count());
}
