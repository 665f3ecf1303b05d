using System.Buffers;
using System.Text;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>
/// Some authors set notes in code fences for the looks of it: labels with text, bullets, numbers with their units. Such a fence
/// is read as if its lines were Markdown; code, drawings, formulas and dialogues are left alone.
/// </summary>
internal static class FencedProse
{
    private const int LinesAtMost = 60;

    /// <summary>Marks of sentences, code and formulas, which no label holds.</summary>
    private static readonly SearchValues<char> NoLabel = SearchValues.Create("\"“”.!?/[]<>*+×=%");

    /// <returns>Its blocks; null where it is no prose.</returns>
    public static IReadOnlyList<Block>? Read(CodeBlock code)
    {
        if (!IsText(code) || code.Lines.Count > LinesAtMost)
        {
            return null;
        }

        var blocks = new List<Block>();
        var items = new List<ListEntry>();
        var labels = 0;
        var lines = 0;
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines[i].Trim();
            var number = code.Line + 1 + i;
            if (line.Length == 0)
            {
                Close();
                continue;
            }

            lines++;
            var (marker, text) = Item(line);
            if (marker)
            {
                items.Add(new(number, null, Emphasised(text, number, out _), []));
                continue;
            }

            var label = Emphasised(text, number, out var isLabel);
            labels += isLabel ? 1 : 0;
            if (isLabel)
            {
                Close();
                blocks.Add(new ParagraphBlock(number, label));
            }
            else if (items.Count > 0 && char.IsWhiteSpace(code.Lines[i][0]))
            {
                items[^1] = items[^1] with { Lead = Join(items[^1].Lead, text, number) };
            }
            else if (blocks.Count > 0 && blocks[^1] is ParagraphBlock open && items.Count == 0 && code.Lines[i - 1].Trim().Length > 0)
            {
                blocks[^1] = open with { Text = Join(open.Text, text, number) };
            }
            else
            {
                return null;
            }
        }

        Close();
        return labels == 0 || labels * 4 < lines ? null : Gathered(blocks);

        void Close()
        {
            if (items.Count > 0)
            {
                blocks.Add(new ListBlock(items[0].Line, false, 0, items));
                items = [];
            }
        }
    }

    /// <summary>What a fence says as running text, for the answer to a mistake; the speaker's name left out. Null where it is no prose.</summary>
    public static RichText? Speech(CodeBlock code)
    {
        if (!IsText(code) || code.Lines.Count > 15)
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var line in code.Lines.Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            // Points one below the other are parts of one sentence.
            var (isItem, said) = Item(line);
            text.Append(text.Length == 0 ? "" : isItem && text[^1] is not (':' or ';' or '.' or ',') ? "; " : " ").Append(isItem ? said : line);
        }

        return Spoken(text.ToString());
    }

    private static RichText? Spoken(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && colon < 20 && LabelWords.RoleOf(text[..colon]) == LabelRole.Aside)
        {
            text = text[(colon + 1)..].Trim();
        }

        return Words.Count(text) >= 3 ? Phrase.Of(text) : null;
    }

    /// <summary>Lines of "name: value" one below the other are a list under the label before them.</summary>
    private static List<Block> Gathered(List<Block> blocks)
    {
        var gathered = new List<Block>();
        var values = new List<ListEntry>();
        foreach (var block in blocks)
        {
            if (block is ParagraphBlock { Text: var text } paragraph && Labelled.Bold(text) is { Role: LabelRole.None, Rest.IsEmpty: false })
            {
                values.Add(new(paragraph.Line, null, text, []));
                continue;
            }

            Flush();
            gathered.Add(block);
        }

        Flush();
        return gathered;

        void Flush()
        {
            if (values.Count > 1)
            {
                gathered.Add(new ListBlock(values[0].Line, false, 0, values));
            }
            else if (values.Count == 1)
            {
                gathered.Add(new ParagraphBlock(values[0].Line, values[0].Lead));
            }

            values = [];
        }
    }

    private static bool IsText(CodeBlock code)
    {
        if (code.Language is not (null or "text" or "txt" or "md" or "markdown" or "plain" or "plaintext"))
        {
            return false;
        }

        var letters = 0;
        var marks = 0;
        foreach (var line in code.Lines)
        {
            foreach (var c in line)
            {
                // Box drawing, arrows, block elements: a picture.
                if (c is (>= '─' and <= '▟') or (>= '■' and <= '◿') or '↓' or '↑' || (c is '{' or '}' or ';' or '=' or '|' or '$'))
                {
                    marks++;
                }

                letters += char.IsLetter(c) ? 1 : 0;
            }

            if (line.Contains("──", StringComparison.Ordinal) || line.TrimStart().StartsWith("//", StringComparison.Ordinal) || line.TrimStart() is ['#', not ' ', ..] || line.TrimStart().StartsWith("SELECT ", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return letters > 0 && marks * 25 < letters;
    }

    /// <summary>The label set in bold, as an author would in the text.</summary>
    private static RichText Emphasised(string text, int line, out bool isLabel)
    {
        var bare = text.AsSpan().TrimStart("❌✅✗✓✘✔⚠️👍👎 ").ToString();
        var colon = bare.IndexOf(':', StringComparison.Ordinal);
        isLabel = colon > 1 && (colon + 1 == bare.Length || char.IsWhiteSpace(bare[colon + 1])) && Words.Count(bare.AsSpan(0, colon)) is > 0 and <= 9
            && char.IsLetterOrDigit(bare[0]) && !bare.AsSpan(0, colon).ContainsAny(NoLabel);
        if (!isLabel)
        {
            return new([new(text, RunStyle.None, null, line, 1)]);
        }

        var runs = new List<TextRun> { new(bare[..(colon + 1)], RunStyle.Bold, null, line, 1) };
        if (bare[(colon + 1)..].Trim() is { Length: > 0 } rest)
        {
            runs.Add(new(" " + rest, RunStyle.None, null, line, 1));
        }

        return new(runs);
    }

    private static (bool Marker, string Text) Item(string line)
    {
        if (line.Length > 2 && line[0] is '-' or '*' or '•' or '✓' or '✗' && line[1] == ' ')
        {
            return (true, line[2..].Trim());
        }

        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        return digits is > 0 and < 3 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? (true, line[(digits + 2)..].Trim()) : (false, line);
    }

    private static RichText Join(RichText first, string more, int line) => new([.. first.Runs, new(" " + more, RunStyle.None, null, line, 1)]);
}
