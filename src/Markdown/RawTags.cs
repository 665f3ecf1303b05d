using System.Collections.Frozen;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Fieldguide.Markdown;

/// <summary>
/// Tells markup from text that only looks like it: "List&lt;String&gt;", "&lt;your-name&gt;", "the &lt;title&gt; element". A browser would
/// take such a tag away, and with some of them everything behind it; here it is shown as it is written.
/// </summary>
internal static class RawTags
{
    /// <summary>Elements without an end, or whose end may be left out (HTML standard, 13.1.2).</summary>
    private static readonly FrozenSet<string> NeedNoEnd = Set(
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "caption", "colgroup", "dd", "dt", "li", "optgroup", "option", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr");

    /// <summary>Elements that browsers know and that stand open across blocks, or carry attributes worth keeping.</summary>
    private static readonly FrozenSet<string> Known = Set(
        "a", "abbr", "acronym", "address", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "body", "button", "center", "cite", "code", "data", "del", "details",
        "dfn", "dialog", "dir", "div", "dl", "em", "fieldset", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "html", "i",
        "ins", "kbd", "label", "legend", "main", "map", "mark", "menu", "meter", "nav", "nobr", "ol", "output", "picture", "pre", "progress", "q", "ruby", "s", "samp", "search",
        "section", "small", "span", "strike", "strong", "sub", "summary", "sup", "table", "time", "tt", "u", "ul", "var");

    /// <summary>Elements whose content browsers do not show as text: in a sentence, only their names are meant.</summary>
    private static readonly FrozenSet<string> Swallowing = Set(
        "iframe", "noembed", "noframes", "noscript", "object", "plaintext", "script", "select", "style", "template", "textarea", "title", "xmp");

    /// <summary>Turns the tags of running text that are none into text.</summary>
    public static void Settle(MarkdownDocument document)
    {
        List<HtmlInline>? tags = null;
        foreach (var inline in document.Descendants<HtmlInline>())
        {
            if (!RawHtml.IsComment(inline.Tag))
            {
                (tags ??= []).Add(inline);
            }
        }

        foreach (var paragraph in tags?.GroupBy(Root, ReferenceEqualityComparer.Instance) ?? [])
        {
            foreach (var tag in WithoutCounterpart([.. paragraph]).Where(IsText))
            {
                tag.ReplaceBy(new LiteralInline(tag.Tag) { Line = tag.Line, Column = tag.Column, Span = tag.Span });
            }
        }
    }

    /// <summary>Whether a line that begins with a tag begins a block of HTML, as its element is known or closed further down.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="at">Of the tag's "&lt;".</param>
    public static bool OpensBlock(string text, int at)
    {
        var name = NameAt(text.AsSpan(at));
        return name.Length == 0 || text[at + 1] == '/' || Known.Contains(name) || NeedNoEnd.Contains(name) || text.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>The lines of a block of HTML, tags in it that would swallow what follows escaped, as is one that never ends.</summary>
    public static string InBlock(string html)
    {
        var safe = new StringBuilder(html.Length);
        var lastEnds = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            if (open < 0)
            {
                return safe.Append(html, at, html.Length - at).ToString();
            }

            safe.Append(html, at, open - at);
            var name = NameAt(html.AsSpan(open));
            var isText = name.Length == 0 ? html.AsSpan(open + 1) is ['?', ..] or ['!', '[', ..] : EndOf(html, open) < 0 || html[open + 1] != '/' && Swallowing.Contains(name) && LastEnd(name) < open;
            safe.Append(isText ? "&lt;" : "<");
            at = open + 1;
        }

        return safe.ToString();

        int LastEnd(string name) => lastEnds.TryGetValue(name, out var end) ? end : lastEnds[name] = html.LastIndexOf("</" + name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Tags that begin or end nothing in their paragraph, and those whose counterpart changes nothing.</summary>
    private static List<HtmlInline> WithoutCounterpart(List<HtmlInline> tags)
    {
        var open = new Dictionary<string, Stack<HtmlInline>>(StringComparer.Ordinal);
        var paired = new HashSet<HtmlInline>(ReferenceEqualityComparer.Instance);
        foreach (var tag in tags)
        {
            var name = NameAt(tag.Tag);
            if (name.Length == 0 || Swallowing.Contains(name))
            {
                continue;
            }

            if (!open.TryGetValue(name, out var begun))
            {
                open[name] = begun = new();
            }

            if (tag.Tag[1] != '/')
            {
                begun.Push(tag);
            }
            else if (begun.TryPop(out var beginning))
            {
                paired.Add(beginning);
                paired.Add(tag);
            }
        }

        return tags.FindAll(t => !paired.Contains(t));
    }

    /// <param name="tag">Without counterpart.</param>
    private static bool IsText(HtmlInline tag)
    {
        var name = NameAt(tag.Tag);
        return name.Length == 0 ? !tag.Tag.StartsWith("<!", StringComparison.Ordinal)
            : !NeedNoEnd.Contains(name) && !(Known.Contains(name) && (tag.Tag[1] == '/' || tag.Tag.EndsWith("/>", StringComparison.Ordinal) || tag.Tag.Contains('=', StringComparison.Ordinal)));
    }

    private static ContainerInline Root(HtmlInline tag)
    {
        var root = tag.Parent!;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    /// <summary>Lower case; empty for what is no tag of an element.</summary>
    private static string NameAt(ReadOnlySpan<char> tag)
    {
        var start = tag.Length > 1 && tag[1] == '/' ? 2 : 1;
        var end = start;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || end > start && tag[end] == '-'))
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(tag[start]) ? tag[start..end].ToString().ToLowerInvariant() : "";
    }

    /// <summary>Of the tag's "&gt;", quoted values stepped over; -1 where it never ends.</summary>
    private static int EndOf(string html, int open)
    {
        var quote = '\0';
        for (var i = open + 1; i < html.Length; i++)
        {
            if (quote != '\0')
            {
                quote = html[i] == quote ? '\0' : quote;
            }
            else if (html[i] is '"' or '\'' && html[i - 1] is '=' or ' ')
            {
                quote = html[i];
            }
            else if (html[i] == '>')
            {
                return i;
            }
        }

        return -1;
    }

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
