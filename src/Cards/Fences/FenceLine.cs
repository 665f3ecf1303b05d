using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>A line of what stands in a fence.</summary>
/// <param name="Number">In the file, from 1.</param>
/// <param name="Indent">Columns before the text; a tab is four.</param>
/// <param name="Text">Trimmed; empty for a blank line.</param>
internal sealed partial record FenceLine(int Number, int Indent, string Text)
{
    /// <summary>Blocks that begin on this line and need no more reading; null for most lines.</summary>
    public IReadOnlyList<Block>? Ready { get; init; }

    /// <summary>A heading, though nothing but its place says so.</summary>
    public bool IsTitle { get; init; }

    public bool IsBlank => Text.Length == 0;

    public static List<FenceLine> Of(CodeBlock code) => [.. code.Lines.Select((line, i) => Of(code.Line + 1 + i, line))];

    public static FenceLine Of(int number, string line)
    {
        var text = Remark().Replace(line.Trim(), "(${word})");
        var indent = 0;
        foreach (var c in line.AsSpan(0, text.Length == 0 ? 0 : line.Length - line.TrimStart().Length))
        {
            indent += c == '\t' ? 4 : 1;
        }

        return new(number, indent, text);
    }

    /// <summary>"[Optional]" before a step is no gap to be filled in.</summary>
    [GeneratedRegex(@"(?<=^(\d+\. |[-*•] )?)\[(?<word>[Oo]ptional|[Aa]sync|[Rr]ecommended|[Rr]equired|[Ii]f needed)\](?= \S)", RegexOptions.ExplicitCapture)]
    private static partial Regex Remark();
}
