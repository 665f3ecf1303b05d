namespace Fieldguide.Rendering.Checklists;

/// <summary>One list on its own page.</summary>
/// <param name="IsFound">No boxes in the text: found by its words and form.</param>
public sealed record ChecklistContent(SheetModel Sheet, bool IsFound) : PageContent
{
    public override bool HasOwnTitle => true;

    public override bool IsWide => true;
}
