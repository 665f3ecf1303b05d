namespace Fieldguide.Rendering.Checklists;

/// <summary>A checklist as a sheet of paper.</summary>
/// <param name="Columns">On paper, 1 or 2.</param>
/// <param name="HasNotes">There is room for a line to write on below each group.</param>
/// <param name="IsClose">Only set close does it fit one page.</param>
public sealed record SheetModel(
    string Slug,
    string Title,
    SheetSource Source,
    int Columns,
    bool HasNotes,
    bool IsClose,
    int Count,
    IReadOnlyList<SheetGroup> Groups);

/// <summary>Where the list stands in the guide.</summary>
/// <param name="Printed">The list's own address as it is to be typed: absolute where the host is known.</param>
public sealed record SheetSource(string Href, string Title, string Printed);

/// <param name="Title">Heading, or the line that stands for one; null where the group before has the same, or there is none.</param>
/// <param name="Lead">Line below it; null without one.</param>
/// <param name="Minutes">Such as "5–7 min"; null where no time is stated.</param>
/// <param name="Clock">When it begins and ends, counted from the start: "0:05 – 0:12"; null where no time is stated.</param>
/// <param name="IsShort">May be kept on one page whole.</param>
public sealed record SheetGroup(string? Title, string? Lead, string? Minutes, string? Clock, bool IsShort, IReadOnlyList<SheetItem> Items);

/// <param name="Id">Of the tick; null for an item without a box.</param>
/// <param name="Html">Its text, safe to print as it is.</param>
public sealed record SheetItem(string? Id, string Html, bool Checked, IReadOnlyList<SheetItem> Items);
