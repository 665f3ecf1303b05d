using System.Globalization;
using System.Text;
using Fieldguide.Checklists;
using Fieldguide.Files;
using Fieldguide.Rendering.Checklists;

namespace Fieldguide.Exporting;

/// <summary><c>downloads/checklists.md</c>: every list as task lists, to be pasted into one's own notes.</summary>
public static class ChecklistsMarkdown
{
    /// <param name="siteUrl">Absolute, ending in a slash; null when the host is not known.</param>
    public static OutputFile Write(IReadOnlyList<FinishedList> lists, string siteTitle, string? siteUrl)
    {
        var text = new StringBuilder().Append("# ").Append(MarkdownText.Escape(siteTitle)).Append(": checklists\n");
        foreach (var list in lists)
        {
            text.Append("\n## ").Append(MarkdownText.Escape(list.List.Title)).Append("\n\n");
            var source = MarkdownText.Escape(list.Guide.Guide.Title);
            text.Append(CultureInfo.InvariantCulture, $"From {(siteUrl is null ? source : $"[{source}]({siteUrl}{RelativeLink.Escape(list.Guide.Address.Value)})")}\n");
            string? heading = null;
            foreach (var group in list.List.Groups)
            {
                Write(text, group, ref heading);
            }
        }

        return OutputFile.Of(new("downloads/checklists.md"), text.ToString());
    }

    private static void Write(StringBuilder text, ChecklistGroup group, ref string? heading)
    {
        var minutes = group.Time is null ? "" : $" ({SheetClock.Minutes(group.Time)})";
        var title = group.Title ?? group.Lead;
        if (title is not null && (group.Title is null || group.Title != heading))
        {
            text.Append("\n### ").Append(MarkdownText.Escape(title)).Append(minutes).Append('\n');
            minutes = "";
        }

        heading = group.Title;
        if (group.Title is not null && group.Lead is not null)
        {
            text.Append("\n**").Append(MarkdownText.Escape(group.Lead)).Append(minutes).Append(":**\n");
        }

        text.Append('\n');
        Write(text, group.Items, "");
    }

    private static void Write(StringBuilder text, IReadOnlyList<ChecklistItem> items, string indent)
    {
        foreach (var item in items)
        {
            text.Append(indent).Append("- ").Append(!item.HasBox ? "" : item.Checked ? "[x] " : "[ ] ").Append(MarkdownText.Of(item.Text)).Append('\n');
            Write(text, item.Items, indent + "  ");
        }
    }
}
