using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>
/// Notes in the clothes of a program: a fence of mostly comments and strings, kept as code for its colours. A program with
/// comments is none; what a comment documents is no note.
/// </summary>
internal static class CodeNotes
{
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
                notes.AddRange(comment.Notes);
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
}
