namespace Fieldguide.Text.Repair;

/// <summary>In the order of the columns of the figures.</summary>
public enum LineKind
{
    Heading,
    List,
    Table,
    Other,
}

/// <summary>What a line says around its symbols: its kind in Markdown and its first words in lower case.</summary>
public sealed record LineContext(LineKind Kind, IReadOnlyList<string> Words)
{
    private const int MaxWords = 9;

    public static LineContext Of(ReadOnlySpan<char> line)
    {
        var words = new List<string>(MaxWords);
        for (var i = 0; i < line.Length && words.Count < MaxWords; i++)
        {
            var start = i;
            while (i < line.Length && char.IsAsciiLetter(line[i]))
            {
                i++;
            }

            if (i - start >= 2)
            {
                words.Add(line[start..i].ToString().ToLowerInvariant());
            }
        }

        return new(KindOf(line.TrimStart()), words);
    }

    private static LineKind KindOf(ReadOnlySpan<char> line) => line switch
    {
        ['#', ..] => LineKind.Heading,
        ['|', ..] => LineKind.Table,
        ['-' or '*' or '+', ' ', ..] => LineKind.List,
        [>= '0' and <= '9', ..] when line.TrimStart("0123456789") is ['.' or ')', ' ', ..] => LineKind.List,
        _ => LineKind.Other,
    };
}
