using Fieldguide.Concepts.Names;
using Fieldguide.Markdown.Html;

namespace Fieldguide.Concepts.Mentions;

/// <summary>The words of a block of text, cut where no name goes on: at code, links and line breaks an author made.</summary>
internal static class BlockLines
{
    /// <summary>Words with places in the template's HTML. A paragraph's lines are one text: a name may be broken between them.</summary>
    public static IEnumerable<Words> In(string html, TextBlock block)
    {
        for (var i = 0; i < block.Spans.Count;)
        {
            var words = new Words();
            var next = i;
            do
            {
                var span = block.Spans[next];
                words.Add(html.AsSpan(span.Start, span.Length), span.Start);
                next++;
            }
            while (next < block.Spans.Count && html.AsSpan(End(block.Spans[next - 1])..block.Spans[next].Start) is "\n");

            yield return words;
            i = next;
        }
    }

    private static int End(TextSpan span) => span.Start + span.Length;
}
