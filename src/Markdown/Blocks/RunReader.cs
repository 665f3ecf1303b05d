using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Fieldguide.Markdown.Blocks;

/// <summary>The inlines of one leaf of the tree, flattened into runs.</summary>
internal sealed class RunReader(GuideSource source)
{
    private static readonly TextRun LineBreak = new("\n", RunStyle.None, null, 0, 0);

    private readonly List<TextRun> _runs = [];
    private readonly List<string> _comments = [];

    public static RichText Read(ContainerInline? inlines, GuideSource source)
    {
        if (inlines is null)
        {
            return RichText.Empty;
        }

        var reader = new RunReader(source);
        reader.Add(inlines, RunStyle.None, null);
        return reader.Result();
    }

    /// <summary>Several leaves as one text, a line break between them.</summary>
    public static RichText Join(IReadOnlyList<RichText> parts) => parts switch
    {
        [] => RichText.Empty,
        [var only] => only,
        _ => new([.. parts.SelectMany((p, i) => i == 0 ? p.Runs : [LineBreak, .. p.Runs])],
            [.. parts.SelectMany(p => p.Comments)]),
    };

    private RichText Result() => new RichText(_runs, _comments.Count == 0 ? null : _comments).Trim();

    private void Add(ContainerInline container, RunStyle style, string? link)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal, literal.Content.ToString(), style, link);
                    break;
                case CodeInline code:
                    Add(code, code.Content, style | RunStyle.Code, link);
                    break;
                case HtmlEntityInline entity:
                    Add(entity, entity.Transcoded.ToString(), style, link);
                    break;
                case AutolinkInline auto:
                    Add(auto, auto.Url, style, auto.IsEmail ? link : auto.Url);
                    break;
                case LineBreakInline lineBreak:
                    Add(lineBreak, lineBreak.IsHard ? "\n" : " ", style, link);
                    break;
                case HtmlInline html when RawHtml.IsComment(html.Tag):
                    _comments.AddRange(RawHtml.CommentTexts(html.Tag));
                    break;
                case HtmlInline html when RawHtml.IsBreak(html.Tag):
                    Add(html, " ", style, link);
                    break;
                case LinkInline { IsImage: true } or TaskList:
                    break;
                case LinkInline written:
                    Add(written, style, written.Url);
                    break;
                case EmphasisInline emphasis:
                    Add(emphasis, style | StyleOf(emphasis), link);
                    break;
                case DelimiterInline open:
                    // A bracket that turned out to open no link.
                    Add(open, open.ToLiteral(), style, link);
                    Add(open, style, link);
                    break;
                case ContainerInline inner:
                    Add(inner, style, link);
                    break;
            }
        }
    }

    private void Add(Inline inline, string text, RunStyle style, string? link)
    {
        if (text.Length == 0)
        {
            return;
        }

        // Literals are cut wherever a mark might have begun; a reader of runs should not notice.
        if (_runs.Count > 0 && _runs[^1] is var last && last.Style == style && last.Link == link && last.Line == inline.Line + source.FirstLine)
        {
            _runs[^1] = last with { Text = last.Text + text };
            return;
        }

        var place = source.Place(inline.Line, inline.Column);
        _runs.Add(new(text, style, link, place.Line, place.Column));
    }

    private static RunStyle StyleOf(EmphasisInline emphasis) => emphasis.DelimiterChar switch
    {
        '~' => RunStyle.Strike,
        '*' or '_' => emphasis.DelimiterCount == 2 ? RunStyle.Bold : RunStyle.Italic,
        _ => RunStyle.None,
    };
}
