using System.Text;

namespace Fieldguide.Tests.Support;

/// <summary>A guide with pieces lost, doubled and misplaced, the same for the same seed.</summary>
internal static class DamagedGuide
{
    private static readonly string[] Pieces = ["|", "**", ":", "- ", "```", "# ", "1. ", "> ", "?", "\"", "“", "(", ")", "\n", ": ", " → ", "::", "- [ ] ", "é", "\u00a0", "💡", "`", "<b>", "]", "---", "\t", "—", "5%", "=", "/", "\n- ✅ (done)\n", "\n1. ___ (name)\n", "| – (n/a) ", "\n```\n┌───┐\n│ a │\n└───┘\n\nNext\n\n┌───┐\n│ b │\n└───┘\n```\n", "\n```\nProblems:\n- s - t\n- u - v\n```\n"];

    public static string Of(string[] lines, int seed)
    {
        var random = new Random(seed);
        var kept = new List<string>(lines);
        for (var i = random.Next(1, 40); i > 0; i--)
        {
            var at = random.Next(kept.Count);
            var line = kept[at];
            switch (random.Next(8))
            {
                case 0 when kept.Count > 40:
                    kept.RemoveRange(at, Math.Min(kept.Count - at, random.Next(1, 8)));
                    break;
                case 1:
                    kept[at] = line[..random.Next(line.Length + 1)];
                    break;
                case 2:
                    kept[at] = line[random.Next(line.Length + 1)..];
                    break;
                case 3:
                    kept.Insert(at, kept[random.Next(kept.Count)]);
                    break;
                case 4:
                    kept[at] = Shuffled(line, random);
                    break;
                case 5:
                    kept[at] = Shortened(line, random);
                    break;
                default:
                    kept[at] = line.Insert(random.Next(line.Length + 1), Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return string.Join('\n', kept);
    }

    private static string Shuffled(string line, Random random)
    {
        var words = line.Split(' ');
        random.Shuffle(words);
        return new StringBuilder().AppendJoin(' ', words).ToString();
    }

    /// <summary>Some words as one letter: what ends in an ending, or has a second letter, is the rule and no law.</summary>
    private static string Shortened(string line, Random random) =>
        string.Join(' ', line.Split(' ').Select(w => w.Length > 1 && char.IsLetter(w[0]) && random.Next(2) == 0 ? w[..1] : w));
}
