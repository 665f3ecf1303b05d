using Markdig.Parsers;

namespace Fieldguide.Markdown;

/// <summary>Blocks of HTML begin at tags of HTML only: a line "&lt;your-name&gt;" is the first line of a paragraph.</summary>
internal sealed class KnownHtmlBlockParser : HtmlBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.CurrentChar == '<' && !RawTags.OpensBlock(processor.Line.Text, processor.Line.Start) ? BlockState.None : base.TryOpen(processor);
}
