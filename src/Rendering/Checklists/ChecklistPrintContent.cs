namespace Fieldguide.Rendering.Checklists;

/// <summary>The page that brings chosen lists together for one print.</summary>
/// <param name="Lists">Address of the list of lists, which is also what the lists' own addresses begin with.</param>
public sealed record ChecklistPrintContent(string Lists) : PageContent
{
    public override bool IsWide => true;
}
