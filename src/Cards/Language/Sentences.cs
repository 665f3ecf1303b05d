using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Language;

/// <summary>Running text cut after each full stop that is one.</summary>
internal static class Sentences
{
    /// <param name="splitsQuotes">What somebody says is cut too; else a quotation stays whole.</param>
    public static List<RichText> Of(RichText text, bool splitsQuotes = false)
    {
        var sentences = new List<RichText>();
        var start = 0;
        foreach (var end in SentenceEnds.Of(text.Plain, splitsQuotes))
        {
            var sentence = text.Slice(start, end - start).Trim();
            if (!sentence.IsEmpty)
            {
                sentences.Add(sentence);
            }

            start = end;
        }

        return sentences;
    }
}
