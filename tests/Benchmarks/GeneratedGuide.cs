using System.Globalization;
using System.Text;

namespace Fieldguide.Benchmarks;

/// <summary>A guide of any size, the same for the same number: pages of about 8 kB with tables, lists, code, diagrams and links, fifty to a folder.</summary>
public static class GeneratedGuide
{
    private static readonly string[] Words =
        ("the a service request store reads writes cache queue shard replica index latency load client server token user message event log " +
        "partition leader follower quorum failure retry timeout batch stream table key value range page node zone region cost budget limit design " +
        "choose keep move split copy send wait answer measure before after because while under over between when then often never").Split(' ');

    public static IEnumerable<(string Path, string Text)> Pages(int count)
    {
        for (var i = 0; i < count; i++)
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"s{i / 50:000}/p{i:00000}.md"), Page(i, count));
        }
    }

    public static void WriteTo(string folder, int count)
    {
        foreach (var (path, text) in Pages(count))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private static string Page(int number, int count)
    {
        var random = new Random(number);
        var text = new StringBuilder(9000);
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: Page {number}\norder: {number % 50}\n---\n\n# Page {number}\n\n");
        while (text.Length < 7600)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {Sentence(random, 4)}\n\n{Paragraph(random)}\n\n");
            text.Append(random.Next(5) switch
            {
                0 => Table(random),
                1 => List(random),
                2 => $"```python\ndef {Word(random)}({Word(random)}):\n    return {Word(random)} + {random.Next(100)}\n```\n\n",
                3 => "```\n┌──────────┐     ┌──────────┐\n│ client   │────►│ service  │\n└──────────┘     └──────────┘\n```\n\n",
                _ => $"> {Paragraph(random)}\n\n",
            });
        }

        for (var i = 0; i < 3; i++)
        {
            var other = random.Next(count);
            text.Append(CultureInfo.InvariantCulture, $"- [Page {other}](../s{other / 50:000}/p{other:00000}.md)\n");
        }

        return text.ToString();
    }

    /// <summary>A name of words that the pages are made of.</summary>
    public static string Name(Random random, int words) => Sentence(random, words);

    private static string Word(Random random) => Words[random.Next(Words.Length)];

    private static string Sentence(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random)));

    private static string Paragraph(Random random) =>
        $"{Sentence(random, 12)}, **{Word(random)}** {Sentence(random, 9)}. {Sentence(random, 10)} `{Word(random)}` {Sentence(random, 8)}.";

    private static string Table(Random random)
    {
        var text = new StringBuilder("| Choice | Best for | Cost |\n|---|:-:|--:|\n");
        for (var i = 0; i < 5; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| **{Word(random)}** | {Sentence(random, 4)} | {random.Next(1000)} ms |\n");
        }

        return text.Append('\n').ToString();
    }

    private static string List(Random random) =>
        string.Concat(Enumerable.Range(0, 5).Select(_ => $"- **{Word(random)}**: {Sentence(random, 9)}.\n")) + "\n";
}
