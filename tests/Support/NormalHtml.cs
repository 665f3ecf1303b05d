using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Fieldguide.Tests.Support;

/// <summary>HTML as a tree in lines: white space that shows nowhere and the order of attributes make no difference.</summary>
internal static partial class NormalHtml
{
    public static string Of(IElement element)
    {
        var lines = new StringBuilder();
        Write(element, lines, 0);
        return lines.ToString().TrimEnd();
    }

    private static void Write(INode node, StringBuilder lines, int depth)
    {
        switch (node)
        {
            case IElement element:
                lines.Append(' ', 2 * depth).Append('<').Append(element.LocalName);
                foreach (var attribute in element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal))
                {
                    lines.Append(' ').Append(attribute.Name).Append("=\"").Append(attribute.Value).Append('"');
                }

                lines.Append(">\n");
                foreach (var child in element.ChildNodes)
                {
                    Write(child, lines, depth + 1);
                }

                break;
            case IText text when Spaces().Replace(text.Data, " ").Trim() is { Length: > 0 } shown:
                lines.Append(' ', 2 * depth).Append(shown).Append('\n');
                break;
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
