using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Fieldguide.Markdown;

/// <summary>Gives every heading its id. Part of parsing: the tree is not changed later.</summary>
internal static class HeadingPass
{
    public static void AssignIds(MarkdownDocument document)
    {
        var ids = new HeadingIds();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.GetAttributes().Id = ids.Next(PlainText.Of(heading.Inline).Trim());
        }
    }
}
