using System.Text;
using Fieldguide.Diagnostics;
using Fieldguide.Markdown.Blocks;
using Fieldguide.Markdown.Html;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Fieldguide.Markdown;

/// <summary>Text to facts: parses, reads headings, title, links and anchors off the tree, renders it, and lets it go.</summary>
public static class GuideParser
{
    /// <summary>Never throws on text: what cannot be parsed is published as plain text, with a warning.</summary>
    public static ParsedGuide Parse(GuideSource source)
    {
        if (MarkdownLimits.Exceeded(source) is { } tooMuch)
        {
            return AsPlainText(source, tooMuch);
        }

        try
        {
            return Read(source, Markdig.Markdown.Parse(source.Body, MarkdownSyntax.Pipeline));
        }
        catch (ArgumentException tooDeep) when (tooDeep.TargetSite?.DeclaringType?.Assembly == typeof(MarkdownDocument).Assembly)
        {
            // Parser and renderer have their own limits; a bracket that opens no link nests as deep as a quote.
            return AsPlainText(source, MarkdownLimits.TooDeep(source));
        }
    }

    private static ParsedGuide Read(GuideSource source, MarkdownDocument document)
    {
        RawTags.Settle(document);
        HeadingPass.AssignIds(document);
        var headings = new List<Heading>();
        var links = new List<WrittenLink>();
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var raw = new StringBuilder();
        HeadingBlock? titleHeading = null;
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case HeadingBlock heading:
                    var id = heading.GetAttributes().Id!;
                    anchors.Add(id);
                    headings.Add(new(heading.Level, id, PlainText.Of(heading.Inline).Trim(), heading.Line + source.FirstLine));
                    titleHeading ??= heading;
                    break;
                case LinkInline { Url: { } url } link:
                    links.Add(new(url, source.Place(link.Line, link.Column), link.IsImage));
                    break;
                case AutolinkInline { IsEmail: false } auto:
                    links.Add(new(auto.Url, source.Place(auto.Line, auto.Column), IsImage: false));
                    break;
                case HtmlInline html when !RawHtml.IsComment(html.Tag):
                    raw.Append(html.Tag);
                    RawHtml.Collect(html.Tag, html.Line, html.Column, source, links, anchors);
                    break;
                case HtmlBlock block:
                    var text = block.Lines.ToString();
                    if (!RawHtml.IsComment(text))
                    {
                        raw.Append(text);
                        RawHtml.Collect(text, block.Line, block.Column, source, links, anchors);
                    }

                    break;
            }
        }

        var hasRawHtml = raw.Length > 0;
        if (hasRawHtml && !RawHtml.IsShallow(raw.ToString()))
        {
            return AsPlainText(source, MarkdownLimits.TooDeep(source));
        }

        var titleId = TitleHeading(source.Front.Title, document, titleHeading);
        return new ParsedGuide
        {
            Path = source.Path,
            Front = source.Front,
            Title = GuideTitle.Choose(source.Front.Title, headings, source.Path),
            TitleHeadingId = titleId,
            Body = BodyTemplateRenderer.Render(document, source, titleId, hasRawHtml),
            Headings = headings,
            Anchors = anchors,
            Links = links,
            Sections = BlockReader.Read(document, source, headings, titleId),
            Markdown = source.Markdown,
            Words = PlainText.CountWords(source.Body),
            Repair = source.Repair,
            Diagnostics = source.Diagnostics,
        };
    }

    /// <summary>
    /// The first heading is the page's title if it says the title, and stands where a title stands:
    /// a heading of level 1, or the first thing in the text.
    /// </summary>
    private static string? TitleHeading(string? frontTitle, MarkdownDocument document, HeadingBlock? first)
    {
        if (first is null || (first.Level != 1 && document[0] != first) || first.Parent != document)
        {
            return null;
        }

        var text = PlainText.Of(first.Inline).Trim();
        return text.Length > 0 && (frontTitle is null || string.Equals(frontTitle.Trim(), text, StringComparison.OrdinalIgnoreCase))
            ? first.GetAttributes().Id
            : null;
    }

    private static ParsedGuide AsPlainText(GuideSource source, Diagnostic why) => new()
    {
        Path = source.Path,
        Front = source.Front,
        Body = BodyTemplateRenderer.Plain(source.Body),
        IsMarkdown = false,
        Title = GuideTitle.Choose(source.Front.Title, [], source.Path),
        Markdown = source.Markdown,
        Words = PlainText.CountWords(source.Body),
        Repair = source.Repair,
        Diagnostics = [.. source.Diagnostics, why],
    };
}
