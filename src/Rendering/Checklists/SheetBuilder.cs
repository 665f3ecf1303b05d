using Fieldguide.Checklists;

namespace Fieldguide.Rendering.Checklists;

/// <summary>A finished list as the sheet one page shows.</summary>
public static class SheetBuilder
{
    /// <param name="siteUrl">Absolute, ending in a slash; null when the host is not known.</param>
    public static SheetModel Build(FinishedList list, PageScope scope, string? siteUrl)
    {
        var (columns, hasNotes, isClose) = SheetFit.Of(list.List);
        var ids = new Queue<string>(list.Ids);
        var groups = new List<SheetGroup>();
        var elapsed = 0.0;
        string? heading = null;
        foreach (var group in list.List.Groups)
        {
            // Without a heading above it, the line above the items is the heading.
            groups.Add(new(
                group.Title is null ? group.Lead : group.Title == heading ? null : group.Title,
                group.Title is null ? null : group.Lead,
                group.Time is null ? null : SheetClock.Minutes(group.Time),
                group.Time is null ? null : SheetClock.Next(group.Time, ref elapsed),
                !isClose && SheetFit.IsShort(group, columns),
                Items(group.Items, list, scope, ids)));
            heading = group.Title;
        }

        return new(list.Slug, list.List.Title,
            new(scope.To(list.Guide.Address, list.Fragment), list.Guide.Guide.Title, siteUrl is null ? list.Address.ToString() : siteUrl + list.Address.Value),
            columns, hasNotes, isClose, list.Ids.Count, groups);
    }

    private static IReadOnlyList<SheetItem> Items(IReadOnlyList<ChecklistItem> items, FinishedList list, PageScope scope, Queue<string> ids) =>
    [
        .. items.Select(i => new SheetItem(
            i.HasBox ? ids.Dequeue() : null, scope.Html(list.Guide.Path, i.Text.ToTemplate()), i.Checked, Items(i.Items, list, scope, ids))),
    ];
}
