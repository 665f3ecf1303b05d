using System.Text.RegularExpressions;

namespace Fieldguide.Cards.Fences;

/// <summary>Reads data that is written out one member a line, as programs lay it out.</summary>
/// <param name="Count">Lines it takes.</param>
internal sealed partial record LiteralReader(Literal Node, int Count)
{
    private const int DepthAtMost = 4;

    /// <returns>Null where none begins, or where something but data stands in it.</returns>
    public static LiteralReader? At(IReadOnlyList<FenceLine> lines, int at)
    {
        if (Start().Match(lines[at].Text) is not { Success: true } start)
        {
            return null;
        }

        var open = new Stack<Literal>();
        var root = new Literal(start.Groups["key"].Value, null, lines[at].Number) { IsList = start.Groups["open"].Value == "[" };
        open.Push(root);
        string? above = null;
        for (var i = at + 1; i < lines.Count; i++)
        {
            var (number, text) = (lines[i].Number, lines[i].Text);
            if (text.Length == 0)
            {
                continue;
            }

            if (text.StartsWith("//", StringComparison.Ordinal) || text.StartsWith("# ", StringComparison.Ordinal))
            {
                above = text.TrimStart('/', '#', ' ');
            }
            else if (Close().IsMatch(text))
            {
                open.Pop();
                if (open.Count == 0)
                {
                    return new(root, i - at + 1);
                }
            }
            else if (Member().Match(text) is { Success: true } member)
            {
                var node = new Literal(member.Groups["key"].Value, member.Groups["text"] is { Success: true, Value: var told } ? told : null, number)
                {
                    IsList = member.Groups["open"].Value == "[",
                    Above = above,
                    Remark = CommentLines.Behind(text),
                };
                above = null;
                open.Peek().Children.Add(node);
                if (member.Groups["open"].Success)
                {
                    open.Push(node);
                    if (open.Count > DepthAtMost)
                    {
                        return null;
                    }
                }
            }
            else if (!Plain().IsMatch(text))
            {
                return null;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(export )?((const|let|var|final|val|static|readonly)\s+)*(?<key>[A-Za-z_]\w*)(\s*:\s*[\w<>\[\], ]+)?\s*=\s*(?<open>[{\[])$", RegexOptions.ExplicitCapture)]
    private static partial Regex Start();

    [GeneratedRegex(@"^([""']?(?<key>[A-Za-z_][\w-]*)[""']?\s*:\s*)?((?<open>[{\[])|[""'`](?<text>.+)[""'`](\s*\*[^*]+\*)?)\s*,?\s*((//|#) .*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Member();

    [GeneratedRegex(@"^[}\]]\s*(as const)?[,;]?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Close();

    /// <summary>A number or a truth value: data, but nothing that can be asked for without its unit.</summary>
    [GeneratedRegex(@"^[""']?[A-Za-z_][\w-]*[""']?\s*:\s*([\d_.]+|true|false|null|None|True|False)\s*,?\s*((//|#) .*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();
}
