using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Fieldguide.Linking;

namespace Fieldguide.Rendering.Body;

/// <summary>
/// What raw HTML may put on a page. The whole rendered body is parsed as a browser would and everything not named here is
/// taken out, since a fragment judged by itself can mean something else inside the page. Elements that may not stay give way
/// to their text, but for those whose content is no text.
/// </summary>
public static class HtmlAllowlist
{
    /// <summary>On links whose address is this page's already. Never leaves this class.</summary>
    public const string ResolvedMarker = "data-fg-resolved";

    private static readonly FrozenSet<string> Elements = FrozenSet.Create(StringComparer.Ordinal,
        "a", "abbr", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "details",
        "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd",
        "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strike", "strong", "sub",
        "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr");

    private static readonly FrozenSet<string> DroppedWhole = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "template", "noscript", "iframe", "object", "embed", "applet", "frame", "frameset", "head", "title", "base",
        "link", "meta", "svg", "math", "canvas", "audio", "video", "source", "track", "textarea", "select", "option", "noembed", "noframes",
        "plaintext", "xmp");

    /// <summary>What only our own marks may carry; never the author's.</summary>
    private static readonly FrozenSet<string> Ours = FrozenSet.Create(StringComparer.Ordinal, "data-cards", "data-concept", "data-family", "data-hue", "data-item");

    private static readonly FrozenSet<string> Attributes = FrozenSet.Create(StringComparer.Ordinal,
        "abbr", "alt", "aria-hidden", "aria-label", "checked", "colspan", "data-kind", "data-lang", "datetime", "dir", "disabled",
        "lang", "loading", "open", "reversed", "role", "rowspan", "scope", "span", "start", "title", "value");

    /// <summary>Classes that our own body markup uses; an author's classes would only find our styles by accident.</summary>
    private static readonly FrozenSet<string> Classes = FrozenSet.Create(StringComparer.Ordinal,
        "align-left", "align-center", "align-right", "code", "concept", "contains-task-list", "diagram", "footnote-back", "footnote-ref", "footnotes",
        "hash", "missing-link", "note", "note-title", "plain", "scroll", "tall", "task-list-item", "wide", "wider", "widest");

    public static string Clean(string html, BodyModel body)
    {
        var document = new HtmlParser().ParseDocument("");
        var root = document.CreateElement("div");
        foreach (var node in new HtmlParser().ParseFragment(html, document.Body!).ToArray())
        {
            root.AppendChild(node);
        }

        foreach (var node in root.Descendants().ToArray())
        {
            if (node is IElement element)
            {
                CleanElement(element, body);
            }
            else if (node.NodeType is not NodeType.Text)
            {
                node.Parent?.RemoveChild(node);
            }
        }

        return root.InnerHtml;
    }

    private static void CleanElement(IElement element, BodyModel body)
    {
        if (element.Parent is null)
        {
            return;
        }

        if (DroppedWhole.Contains(element.LocalName) || element.NamespaceUri != "http://www.w3.org/1999/xhtml"
            || (element.LocalName == "input" && element.GetAttribute("type") != "checkbox"))
        {
            element.Remove();
            return;
        }

        if (!Elements.Contains(element.LocalName))
        {
            element.Replace([.. element.ChildNodes]);
            return;
        }

        Resolve(element, body);
        var isMarked = element.HasAttribute(ResolvedMarker);
        foreach (var attribute in element.Attributes.ToArray())
        {
            CleanAttribute(element, attribute, isMarked);
        }

        if (element.LocalName == "input")
        {
            element.SetAttribute("disabled", "");
        }
    }

    /// <summary>Addresses the author wrote in HTML become what they would have become in Markdown.</summary>
    private static void Resolve(IElement element, BodyModel body)
    {
        var name = element.LocalName == "img" ? "src" : "href";
        if (element.GetAttribute(name) is not { } written || element.HasAttribute(ResolvedMarker) || IsWithinThePage(element, written))
        {
            return;
        }

        switch (body.Target(written.Trim()))
        {
            case LinkTarget.Address address:
                element.SetAttribute(name, address.Href);
                break;
            case LinkTarget.None none:
                element.RemoveAttribute(name);
                element.ClassName = "missing-link";
                element.SetAttribute("title", none.Reason);
                break;
            case LinkTarget.LinkInstead picture:
                var link = element.Owner!.CreateElement("a");
                link.SetAttribute("href", picture.Href);
                link.TextContent = element.GetAttribute("alt") is { Length: > 0 } alt ? alt : picture.Href;
                element.Replace(link);
                break;
        }
    }

    /// <summary>The links that the Markdown writers make themselves: to a heading, to a footnote and back.</summary>
    private static bool IsWithinThePage(IElement element, string written) =>
        written.StartsWith('#') && element.ClassList.Any(c => c is "hash" or "footnote-ref" or "footnote-back");

    private static void CleanAttribute(IElement element, IAttr attribute, bool isMarked)
    {
        var value = attribute.Value;
        switch (attribute.LocalName)
        {
            case "class":
                element.ClassName = string.Join(' ', element.ClassList.Where(IsOurs));
                if (element.ClassName.Length > 0)
                {
                    return;
                }

                break;
            case "align" when value.ToLowerInvariant() is "left" or "center" or "right":
                element.ClassList.Add("align-" + value.ToLowerInvariant());
                break;
            // A name on anything but a link would stand for a property of the document that scripts use.
            case "name" when element.LocalName != "a":
                break;
            case "type" when element.LocalName == "input" || (element.LocalName == "ol" && value is "1" or "a" or "A" or "i" or "I"):
            case "id" when value.StartsWith("fg:l", StringComparison.Ordinal) && isMarked:
            case var ours when Ours.Contains(ours) && isMarked:
            case "id" or "name" when !value.StartsWith("fg:", StringComparison.OrdinalIgnoreCase) && element.LocalName != "input":
            case "href" or "src" or "cite" when LinkScheme.IsAllowed(value):
            case "tabindex" when value is "0" or "-1":
            case "width" or "height" when value.Length is > 0 and <= 5 && value.All(c => char.IsAsciiDigit(c) || c == '%'):
            case var name when Attributes.Contains(name):
                return;
        }

        element.RemoveAttribute(attribute.Name);
    }

    private static bool IsOurs(string name) => Classes.Contains(name) || name.StartsWith("language-", StringComparison.Ordinal);
}
