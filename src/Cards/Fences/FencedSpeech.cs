using System.Text;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>What somebody says in a fence, as running text: the answer to a label above it, such as "Fix:".</summary>
internal static class FencedSpeech
{
    private const int LinesAtMost = 15;
    private const int FewestWords = 3;
    private const int SpeakerLength = 20;

    /// <returns>The speaker's name left out; null where the fence holds something else.</returns>
    public static RichText? Of(CodeBlock code)
    {
        if (!FenceReader.IsText(code) || code.Lines.Count > LinesAtMost || code.Lines.Any(l => CodeSigns.IsCertain(l.Trim()) || CodeSigns.IsCode(l.Trim()) || FrameLine.IsBorder(l.Trim())))
        {
            return null;
        }

        var text = new StringBuilder();
        var isItem = false;
        foreach (var line in code.Lines.Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            // Points one below the other are parts of one sentence.
            var item = FencedText.Item(line);
            var ends = text.Length == 0 || text[^1] is ':' or ';' or '.' or ',' or '!' or '?';
            text.Append(text.Length == 0 ? "" : ends ? " " : item is not null ? "; " : isItem && char.IsUpper(line[0]) ? ". " : " ").Append(item is null ? line : LowerCase.First(item.Text));
            isItem = item is not null;
        }

        return Spoken(text.ToString());
    }

    private static RichText? Spoken(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 0 and < SpeakerLength && LabelWords.RoleOf(text[..colon]) == LabelRole.Aside)
        {
            text = text[(colon + 1)..].Trim();
        }

        return Words.Count(text) >= FewestWords ? Phrase.Of(text) : null;
    }
}
