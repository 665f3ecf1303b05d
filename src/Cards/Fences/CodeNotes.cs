using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>
/// Notes in the clothes of a program: a fence of mostly comments and strings, kept as code for its colours. A program with
/// comments is none; what a comment documents is no note.
/// </summary>
internal static class CodeNotes
{
    private const int TitleWords = 8;

    private static readonly HashSet<string> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        "ts", "typescript", "js", "javascript", "jsx", "tsx", "java", "c", "cpp", "c++", "csharp", "cs", "go", "rust", "rs", "swift", "kotlin", "kt", "php", "python", "py", "ruby", "rb", "scala", "dart",
    };

    /// <returns>The notes as lines, blocks that strings gave among them; null for a program.</returns>
    public static List<FenceLine>? Of(CodeBlock code, string? subject)
    {
        if (code.Language is { } language ? !Languages.Contains(language) : !code.Lines.Any(l => l.TrimStart() is ['/', '*' or '/', ..]))
        {
            return null;
        }

        var lines = FenceLine.Of(code);
        var notes = new List<FenceLine>();
        var told = 0;
        var all = lines.Count(l => !l.IsBlank && !l.Text.All(c => c is '}' or ']' or ')' or ';' or ','));
        for (var i = 0; i < lines.Count;)
        {
            if (CommentLines.At(lines, i) is { } comment)
            {
                notes.AddRange(Titled(comment.Notes));
                notes.Add(new(lines[i + comment.Count - 1].Number, 0, ""));
                told += lines.Skip(i).Take(comment.Count).Count(l => !l.IsBlank);
                i += comment.Count;
                continue;
            }

            if (subject is not null && LiteralReader.At(lines, i) is { } literal)
            {
                if (LiteralNotes.Of(literal.Node, subject, notes.FindLast(n => !n.IsBlank && n.Ready is null)?.Text) is { Count: > 0 } blocks)
                {
                    notes.Add(lines[i] with { Indent = 0, Ready = [new BreakBlock(lines[i].Number), .. blocks] });
                }

                told += lines.Skip(i).Take(literal.Count).Count(l => !l.IsBlank);
                i += literal.Count;
                continue;
            }

            i++;
        }

        return told * 5 >= all * 3 ? notes : null;
    }

    /// <summary>The first line of a comment, alone above its text, in capitals as titles have them: "Handling of Spills".</summary>
    private static IEnumerable<FenceLine> Titled(IReadOnlyList<FenceLine> notes)
    {
        var first = notes.TakeWhile(n => n.IsBlank).Count();
        return first + 2 < notes.Count && notes[first + 1].IsBlank && IsTitle(notes[first].Text) ? notes.Select((n, i) => i == first ? n with { IsTitle = true } : n) : notes;
    }

    private static bool IsTitle(string text)
    {
        var words = text.Split(' ').Where(w => w.Length > 3 && char.IsLetter(w[0])).ToArray();
        return words.Length > 1 && Words.Count(text) <= TitleWords && Array.TrueForAll(words, w => char.IsUpper(w[0])) && text.Any(char.IsLower) && (char.IsLetter(text[^1]) || text[^1] == ')') && HeadLines.Of(text) is null && FencedText.LabelOf(text) is null && FencedText.Item(text) is null;
    }
}
