using System.Text.RegularExpressions;

namespace Fieldguide.Cards.Fences;

/// <summary>A comment that fills whole lines, without its marks.</summary>
/// <param name="Notes">Its lines; empty where it documents the program.</param>
/// <param name="Count">Lines it takes in the fence.</param>
internal sealed partial record CommentLines(IReadOnlyList<FenceLine> Notes, int Count)
{
    /// <returns>Null where no comment begins.</returns>
    public static CommentLines? At(IReadOnlyList<FenceLine> lines, int at)
    {
        var first = lines[at].Text;
        var count = 0;
        if (first.StartsWith("/*", StringComparison.Ordinal))
        {
            do
            {
                count++;
            }
            while (at + count < lines.Count && !lines[at + count - 1].Text.EndsWith("*/", StringComparison.Ordinal));
        }
        else if (Line().IsMatch(first))
        {
            while (at + count < lines.Count && Line().IsMatch(lines[at + count].Text) && lines[at + count].Indent == lines[at].Indent)
            {
                count++;
            }
        }

        if (count == 0)
        {
            return null;
        }

        List<FenceLine> notes = [.. lines.Skip(at).Take(count).Select(Bare)];
        return new(notes.Exists(n => Tag().IsMatch(n.Text)) ? [] : [.. notes.Where(n => !IsDrawn(n.Text))], count);
    }

    /// <summary>Text on its line behind a "//".</summary>
    public static string? Behind(string code)
    {
        var at = code.LastIndexOf("// ", StringComparison.Ordinal);
        return at > 0 && code[..at].Count(c => c == '"') % 2 == 0 ? code[(at + 3)..].Trim() : null;
    }

    private static FenceLine Bare(FenceLine line)
    {
        var mark = Marks().Match(line.Text).Length;
        var text = line.Text[mark..];
        var end = text.EndsWith("*/", StringComparison.Ordinal) ? text[..^2] : text;
        return FenceLine.Of(line.Number, end.TrimEnd());
    }

    /// <summary>Part of a picture among the words.</summary>
    private static bool IsDrawn(string text) => text.Any(Ornaments.IsFrame);

    [GeneratedRegex(@"^(//|#\s|#$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(/\*+ ?|\*(?!/) ?|//+ ?|# ?)", RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();

    /// <summary>What tools for documentation read.</summary>
    [GeneratedRegex(@"^@(param|returns?|throws|example|deprecated|see|since|author|template|type)\b|^:(param|return|rtype|raises)\b|^(Args|Returns|Raises|Parameters|Usage):|^<(summary|param|returns|remarks)\b|eslint|noqa|TODO|FIXME|Copyright|SPDX", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
