using System.Buffers;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Lines of a fence as the text an author would have written outside of it: labels in bold, marks of lists taken off.</summary>
internal static class FencedText
{
    private const int LabelWordsAtMost = 9;

    /// <summary>Marks of sentences, code and formulas, which no label holds outside of brackets.</summary>
    private static readonly SearchValues<char> NoLabel = SearchValues.Create("\"“”.!?/[]<>*+×={}|;");

    /// <summary>First words of a sentence that leads on to the next, not of a label.</summary>
    private static readonly HashSet<string> Talk = new(StringComparer.Ordinal) { "let", "let's", "lets", "here", "here's", "this", "these", "those", "it", "it's", "we", "we'll", "i", "i'm", "so", "and", "but", "now", "then", "see" };

    public static RichText Plain(string text, int line) => new([new(text, RunStyle.None, null, line, 1)]);

    public static RichText Bold(string text, int line) => new([new(text, RunStyle.Bold, null, line, 1)]);

    public static RichText Join(RichText first, string more, int line) => new([.. first.Runs, new(" " + more, RunStyle.None, null, line, 1)]);

    /// <summary>A question with its answer behind it, as both stand in running text.</summary>
    public static ParagraphBlock Asked(string question, string answer, int line) =>
        new(line, new([new(question, RunStyle.Bold, null, line, 1), new(" " + answer, RunStyle.None, null, line, 1)]));

    /// <summary>"Label: text" with the label in bold; anything else as it is.</summary>
    public static RichText Emphasised(string text, int line)
    {
        if (LabelOf(text) is not { } label)
        {
            return Plain(text, line);
        }

        var bare = Bare(text);
        var runs = new List<TextRun> { new(Capitals.Calm(label) + ":", RunStyle.Bold, null, line, 1) };
        if (bare[(label.Length + 1)..].Trim() is { Length: > 0 } rest)
        {
            runs.Add(new(" " + rest, RunStyle.None, null, line, 1));
        }

        return new(runs);
    }

    /// <summary>The words before a colon, where they are a label; ticks and emoji before them left out.</summary>
    public static string? LabelOf(string text)
    {
        var bare = Bare(text);
        var colon = Colon(bare);
        if (colon < 1 || (colon == 1 && bare[0] is not ('Q' or 'A')) || (colon + 1 < bare.Length && !char.IsWhiteSpace(bare[colon + 1])) || !char.IsLetterOrDigit(bare[0]))
        {
            return null;
        }

        var label = bare[..colon];
        var open = label.EndsWith(')') ? label.LastIndexOf('(') : -1;
        var outside = open > 0 ? label.AsSpan(0, open) : label.AsSpan();
        return !Talk.Contains(Words.First(label)) && Words.Count(outside) is > 0 and <= LabelWordsAtMost && !outside.ContainsAny(NoLabel) ? label : null;
    }

    /// <summary>A mark at the line's start that makes it an item of a list: a dash, a bullet, a tick, a number.</summary>
    public static FencedItem? Item(string text)
    {
        if (text.Length > 2 && text[0] is '-' or '*' or '•' or '▪' or '◦' or '‣' && text[1] == ' ')
        {
            return new(0, text[2..].Trim());
        }

        if (Ticks.Of(text) is not Tick.None && LabelOf(text) is null)
        {
            return new(0, text);
        }

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        // "5a." is one of two ways the fifth step may go.
        var end = digits < text.Length && char.IsAsciiLetterLower(text[digits]) ? digits + 1 : digits;
        return digits is > 0 and < 3 && end + 1 < text.Length && text[end] is '.' or ')' && text[end + 1] == ' '
            ? new(int.Parse(text.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture), text[(end + 2)..].Trim())
            : null;
    }

    private static string Bare(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]) && text[start] is not ('"' or '“' or '(' or '[' or '{' or '<' or '/' or '#' or '$' or '-' or '.' or '_'))
        {
            start++;
        }

        return text[start..];
    }

    /// <summary>Of the first colon that stands in no brackets; −1 where there is none.</summary>
    private static int Colon(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (text[i] == ':' && depth <= 0)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <param name="Number">0 for an item of a list without order.</param>
internal sealed record FencedItem(int Number, string Text);
