using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Fieldguide.Markdown.Html;

/// <summary>A box that says what it belongs to.</summary>
internal sealed class TaskListWriter : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList task)
    {
        var label = task.Parent is { } item ? PlainText.Of(item).Trim() : "";
        renderer.Write("<input type=\"checkbox\" disabled");
        ((BodyWriter)renderer).LeaveForAttributes(BodyHoleKind.Box, task);
        renderer.Write(task.Checked ? " checked" : "");
        renderer.Write(" aria-label=\"").WriteEscape(label.Length == 0 ? "Item" : label).Write("\">");
    }
}
