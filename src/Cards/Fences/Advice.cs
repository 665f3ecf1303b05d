using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>"PRO TIP: Do this. Because of that." as a tip with its reason, and a question that a solution answers.</summary>
internal static class Advice
{
    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase) { "pro tip", "tip", "hint", "key", "anti-pattern", "antipattern", "rule", "golden rule", "important", "remember", "warning", "caution" };

    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks)
    {
        var settled = new List<Block>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not ParagraphBlock { Text: var text } paragraph)
            {
                settled.Add(blocks[i]);
            }
            else if (Labelled.Bold(text) is { Rest: { IsEmpty: false } rest } label && Labels.Contains(label.Label.Plain) && Tip(rest, paragraph.Line) is { } tip)
            {
                // One tip is no answer to the next.
                settled.Add(new BreakBlock(paragraph.Line));
                settled.Add(tip);
                settled.Add(new BreakBlock(paragraph.Line));
            }
            else if (i + 1 < blocks.Count && text.BoldLead(out _) is null && Sentences.Of(text) is [{ Plain: [.., '?'] and var asked }, ..] && LabelWords.Questions.Contains(Words.First(asked))
                && blocks[i + 1] is ParagraphBlock { Text: var next } && Labelled.Bold(next) is { Role: LabelRole.Fix } solution && (!solution.Rest.IsEmpty || (i + 2 < blocks.Count && blocks[i + 2] is ListBlock)))
            {
                settled.Add(solution.Rest.IsEmpty ? new ParagraphBlock(paragraph.Line, FencedText.Bold(asked, paragraph.Line)) : FencedText.Asked(asked, solution.Rest.Plain, paragraph.Line));
                i++;
            }
            else
            {
                settled.Add(blocks[i]);
            }
        }

        return settled;
    }

    private static ParagraphBlock? Tip(RichText text, int line)
    {
        var sentences = Sentences.Of(text);
        if (sentences.Count > 1)
        {
            return sentences[0].Plain.EndsWith('?') ? null : FencedText.Asked(Calm(sentences[0].Plain), string.Join(' ', sentences.Skip(1).Select(s => s.Plain)), line);
        }

        // A rule that is all in its figure: the figure is left out.
        var plain = text.Plain;
        return Quantity.In(plain) is [var only] && plain.Count(char.IsAsciiDigit) == plain.AsSpan(only.Start, only.Length).ToArray().Count(char.IsAsciiDigit)
            ? new(line, FencedText.Plain($"{plain[..only.Start]}{{{{{plain.Substring(only.Start, only.Length)}}}}}{plain[(only.Start + only.Length)..]}", line))
            : null;
    }

    /// <summary>"ALWAYS taste" as "Always taste"; abbreviations keep their capitals.</summary>
    private static string Calm(string tip)
    {
        string[] words = [.. tip.Split(' ').Select(w => w.Length > 2 && w.All(char.IsUpper) && w.ToLowerInvariant() is var lower && (LabelWords.Imperatives.Contains(lower) || LabelWords.Questions.Contains(lower) || lower is "not" or "only" or "every" or "before" or "after") ? lower : w)];
        var calm = string.Join(' ', words);
        return char.ToUpperInvariant(calm[0]) + calm[1..];
    }
}
