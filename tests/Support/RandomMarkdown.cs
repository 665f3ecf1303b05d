using System.Text;

namespace Fieldguide.Tests.Support;

/// <summary>Markdown of every structure in random order and nesting, each piece of text a word that occurs once.</summary>
public static class RandomMarkdown
{
    public static (string Text, IReadOnlyList<string> Words) Write(Random random)
    {
        var words = new List<string>();
        var text = new StringBuilder();
        for (var block = 0; block < 12; block++)
        {
            text.Append(Block(random, words, 0)).Append("\n\n");
        }

        return (text.ToString(), words);
    }

    private static string Word(List<string> words)
    {
        words.Add($"w{words.Count}x");
        return words[^1];
    }

    private static string Inline(Random random, List<string> words) => random.Next(9) switch
    {
        0 => $"**{Word(words)}**",
        1 => $"*{Word(words)}*",
        2 => $"`{Word(words)}`",
        3 => $"[{Word(words)}](https://example.org/)",
        4 => $"~~{Word(words)}~~",
        5 => $"[{Word(words)}](missing-{random.Next(100)}.md)",
        6 => $"{{{Word(words)}}}",
        7 => $"<b>{Word(words)}</b>",
        _ => Word(words),
    };

    private static string Line(Random random, List<string> words) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Inline(random, words)));

    private static string Block(Random random, List<string> words, int depth) => random.Next(depth < 2 ? 11 : 5) switch
    {
        0 => $"{new string('#', random.Next(1, 7))} {Line(random, words)}",
        1 => $"```{(random.Next(2) == 0 ? "python" : "")}\n{Word(words)} = {Word(words)}\n```",
        2 => $"| {Word(words)} | {Word(words)} |\n| :-- | --: |\n| {Line(random, words)} | {Line(random, words)} |",
        5 => Indent("> ", Block(random, words, depth + 1)),
        6 => Indent("> ", $"[!NOTE]\n{Line(random, words)}"),
        7 => $"- {Line(random, words)}\n- [ ] {Line(random, words)}\n  - {Line(random, words)}",
        8 => $"1. {Line(random, words)}\n\n   {Line(random, words)}\n2. {Line(random, words)}",
        9 => $"{Word(words)}\n:   {Line(random, words)}",
        10 => $"<details><summary>{Word(words)}</summary>\n\n{Line(random, words)}\n\n</details>",
        _ => Line(random, words),
    };

    private static string Indent(string with, string block) => string.Join('\n', block.Split('\n').Select(l => with + l));
}
