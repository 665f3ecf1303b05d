using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Checklists;

/// <summary>The line right above a list that acts as its heading: all bold, or ending in a colon.</summary>
internal static class LeadLine
{
    /// <summary>More words are a sentence, not a heading.</summary>
    public const int MostWords = 12;

    /// <summary>The whole line, or the last sentence of a paragraph that ends in a colon; null where it announces nothing.</summary>
    public static string? Of(RichText paragraph)
    {
        var text = paragraph.Plain.Trim();
        if (paragraph.BoldLead(out var rest) is { } bold && rest.IsEmpty)
        {
            return bold.Plain.Trim();
        }

        if (!text.EndsWith(':') && !text.EndsWith('：'))
        {
            return null;
        }

        var ends = SentenceEnds.Of(text);
        var sentence = (ends.Count > 1 ? text[ends[^2]..] : text).Trim();
        return sentence.Length == 0 ? null : sentence;
    }

    /// <summary>As a heading: null where it is too long for one.</summary>
    public static string? Heading(string? lead) =>
        lead is not null && Label.CountWords(lead) <= MostWords ? Label.Clean(lead) : null;
}
