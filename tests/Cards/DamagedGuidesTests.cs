using System.Text;
using Fieldguide.Tests.Cards.Quality;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards;

/// <summary>Guides with pieces lost, doubled and misplaced: what is left need not make sense, and must be read.</summary>
public sealed class DamagedGuidesTests
{
    private const int Damages = 60;
    private static readonly string[] Pieces = ["|", "**", ":", "- ", "```", "# ", "1. ", "> ", "?", "\"", "“", "(", ")", "\n", ": ", " → ", "::", "- [ ] ", "é", "\u00a0", "💡", "`", "<b>", "]", "---", "\t", "—", "5%", "=", "/"];

    [Theory]
    [InlineData("first-aid")]
    [InlineData("organic-chemistry")]
    [InlineData("product-manager")]
    [InlineData("sql-interview")]
    [InlineData("bread-baking")]
    [InlineData("contract-law")]
    [InlineData("sailing-licence")]
    public void A_damaged_guide_is_read_to_its_end(string guide)
    {
        var lines = File.ReadAllLines(Guide.PathOf(guide + ".md"));
        for (var seed = 0; seed < Damages; seed++)
        {
            var text = Damaged(lines, new Random(seed));

            var failure = Record.Exception(() => Extracted.Page(text));

            Assert.True(failure is null, $"seed {seed}: {failure}");
        }
    }

    [Theory]
    [InlineData("A\n: one\n: two")]
    [InlineData(": **no term**")]
    [InlineData("**\n: no word in the term")]
    [InlineData("| | |\n|-|-|\n| | |")]
    [InlineData("- **:** nothing named")]
    [InlineData("**?** What?")]
    [InlineData("## ?\n\n- ?\n- !")]
    [InlineData("1. \n2. \n3. ")]
    public void Structure_without_words_makes_no_card_and_no_harm(string text) => Assert.DoesNotContain(Extracted.Fronts(text), f => f.Trim().Length < 4);

    private static string Damaged(string[] lines, Random random)
    {
        var kept = new List<string>(lines);
        for (var i = random.Next(1, 40); i > 0; i--)
        {
            var at = random.Next(kept.Count);
            var line = kept[at];
            switch (random.Next(7))
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
}
