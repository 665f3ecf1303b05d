namespace Fieldguide.Checklists;

/// <summary>What is done at one pause: the items below one heading, or below one line that announces them.</summary>
/// <param name="Title">The heading below the list's own; null where items stand directly under that.</param>
/// <param name="Lead">The line above the items, such as "Before you start"; null without one.</param>
/// <param name="Time">What the heading or line says it takes; null where it says nothing, and on the later groups of one heading.</param>
/// <param name="Line">Of the first item.</param>
public sealed record ChecklistGroup(string? Title, string? Lead, GroupTime? Time, int Line, IReadOnlyList<ChecklistItem> Items)
{
    /// <summary>Heading and line as one text; null without either.</summary>
    public string? Name => (Title, Lead) switch
    {
        (null, _) => Lead,
        (_, null) => Title,
        _ => $"{Title}: {Lead}",
    };

    public IEnumerable<ChecklistItem> Boxes => Items.SelectMany(i => i.Boxes);
}
