using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Fieldguide.Markdown.Html;

/// <summary>Raw HTML as it stands, for the allowlist to clean; on a page whose only raw HTML is comments, nothing.</summary>
internal sealed class RawBlockWriter : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        if (((BodyWriter)renderer).KeepsRawHtml)
        {
            var html = RawTags.InBlock(block.Lines.ToString());
            renderer.Write(html).WriteLine();
            ((BodyWriter)renderer).Texts.Follow(html);
        }
    }
}

/// <inheritdoc cref="RawBlockWriter"/>
internal sealed class RawInlineWriter : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline html)
    {
        if (((BodyWriter)renderer).KeepsRawHtml)
        {
            renderer.Write(html.Tag);
            ((BodyWriter)renderer).Texts.Follow(html.Tag);
        }
    }
}
