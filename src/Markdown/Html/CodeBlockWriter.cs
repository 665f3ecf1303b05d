using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Fieldguide.Markdown.Html;

/// <summary>Code in a figure with its language; text that is a drawing is set so that its lines join.</summary>
internal sealed class CodeBlockWriter : HtmlObjectRenderer<CodeBlock>
{
    /// <summary>More than this does not fit on a printed sheet, and must be allowed to break.</summary>
    private const int LinesOnSheet = 60;

    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var language = (block as FencedCodeBlock)?.Info is { Length: > 0 } info ? info : null;
        var drawing = language is null or "text" or "txt" or "ascii" && TextDrawing.Is(block);
        renderer.EnsureLine();
        renderer.Write("<figure class=\"").Write(drawing ? "code diagram" + Width(block) : "code").Write(block.Lines.Count > LinesOnSheet ? " tall\"" : "\"");
        if (language is not null)
        {
            renderer.Write(" data-lang=\"").WriteEscape(language).Write('"');
        }

        renderer.Write('>');
        if (language is not null && !drawing)
        {
            renderer.Write("<figcaption><b>").WriteEscape(language).Write("</b></figcaption>");
        }

        renderer.Write("<pre tabindex=\"0\"><code");
        if (language is not null)
        {
            renderer.Write(" class=\"language-").WriteEscape(language).Write('"');
        }

        renderer.Write('>');
        renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: true);
        renderer.WriteLine("</code></pre></figure>");
    }

    /// <summary>How wide a drawing is, in the steps for which print has a size: it must neither wrap nor make the sheet shrink.</summary>
    private static string Width(CodeBlock drawing)
    {
        var columns = 0;
        for (var i = 0; i < drawing.Lines.Count; i++)
        {
            columns = Math.Max(columns, drawing.Lines.Lines[i].Slice.AsSpan().TrimEnd().Length);
        }

        return columns switch { <= 100 => "", <= 125 => " wide", <= 160 => " wider", _ => " widest" };
    }
}
