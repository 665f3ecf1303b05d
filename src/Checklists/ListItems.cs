using Fieldguide.Checklists.Printable;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Checklists;

/// <summary>A list's entries as items.</summary>
internal static class ListItems
{
    public static bool HasTasks(ListBlock list) => list.Items.Any(HasTasks);

    /// <summary>Boxes where the author put them.</summary>
    public static IReadOnlyList<ChecklistItem> Tasks(ListBlock list) => Read(list, e => e.Checked is not null);

    /// <summary>A box for every entry, at any depth.</summary>
    public static IReadOnlyList<ChecklistItem> All(ListBlock list) => Read(list, _ => true);

    private static bool HasTasks(ListEntry entry) => entry.Checked is not null || entry.Below.OfType<ListBlock>().Any(HasTasks);

    private static List<ChecklistItem> Read(ListBlock list, Func<ListEntry, bool> hasBox)
    {
        var items = new List<ChecklistItem>();
        foreach (var entry in list.Items)
        {
            var below = Below(entry.Below, hasBox);
            if (!entry.Lead.IsEmpty)
            {
                items.Add(new(entry.Line, MarkedLines.Unboxed(entry.Lead), hasBox(entry), entry.Checked == true, ListSwitch.PinIn(entry.Lead.Comments), below));
            }
            else
            {
                items.AddRange(below);
            }
        }

        return items;
    }

    private static List<ChecklistItem> Below(IReadOnlyList<Block> blocks, Func<ListEntry, bool> hasBox)
    {
        var items = new List<ChecklistItem>();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ListBlock list:
                    items.AddRange(Read(list, hasBox));
                    break;
                case ParagraphBlock paragraph when !paragraph.Text.IsEmpty:
                    items.Add(new(paragraph.Line, paragraph.Text, false, false, null, []));
                    break;
                case QuoteBlock quote:
                    items.AddRange(Below(quote.Blocks, hasBox));
                    break;
            }
        }

        return items;
    }
}
