using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;

namespace Fieldguide.Markdown;

/// <summary>
/// The Markdown we read: CommonMark and what GitHub shows (GFM spec 0.29 and its alerts and footnotes), with definition lists.
/// Not the attribute syntax: braces in text are text.
/// </summary>
public static class MarkdownSyntax
{
    public static MarkdownPipeline Pipeline { get; } = WithKnownHtml(new MarkdownPipelineBuilder())
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .UseFootnotes()
        .UseAlertBlocks()
        .UseDefinitionLists()
        .Build();

    private static MarkdownPipelineBuilder WithKnownHtml(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Replace<HtmlBlockParser>(new KnownHtmlBlockParser());
        return builder;
    }
}
