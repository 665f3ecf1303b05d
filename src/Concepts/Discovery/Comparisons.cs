using Fieldguide.Concepts.Names;

namespace Fieldguide.Concepts.Discovery;

/// <summary>Comparisons inside sentences: "choose between token bucket vs sliding window for …".</summary>
internal static class Comparisons
{
    private const int LongestSide = 3;

    /// <summary>Words at which a side ends, going outwards from the "vs".</summary>
    private static readonly HashSet<string> Borders = new(
        ("a an the of for to in on at by with from and or but as is are was be if when where while why what how which who that this these those between about after before "
            + "your our their his her its my each every per than then so not do does don't can should would will may must using use uses choose choosing prefer need needs "
            + "depending based discuss consider decide explain strategy decision early late later first now here there again always often well soon too only").Split(' ').Select(w => WordKey.Of(w)),
        StringComparer.Ordinal);

    /// <summary>Sides of each comparison in the text, two or more; nothing where a side is missing.</summary>
    public static IEnumerable<IReadOnlyList<string>> In(string text)
    {
        if (!text.Contains("vs", StringComparison.OrdinalIgnoreCase) && !text.Contains("versus", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        foreach (var clause in text.Replace("vs.", "vs", StringComparison.OrdinalIgnoreCase).Split([',', ';', ':', '(', ')', '?', '!', '\n', '—', '"', '“', '”']))
        {
            foreach (var sentence in clause.Split(". "))
            {
                var sides = Versus.Sides(sentence.Trim());
                if (sides.Count < 2)
                {
                    continue;
                }

                IReadOnlyList<string> clean = [Ending(sides[0]), .. sides.Skip(1).SkipLast(1), Beginning(sides[^1])];
                if (clean.All(TermFilter.IsSide))
                {
                    yield return clean;
                }
            }
        }
    }

    /// <summary>
    /// Names of the sides: "horizontal vs vertical scaling" means horizontal scaling, so a side of one plain word takes the
    /// last word of the longer side.
    /// </summary>
    public static IEnumerable<string> Names(IReadOnlyList<string> sides)
    {
        var last = sides[^1].Split(' ');
        foreach (var side in sides)
        {
            var isPlain = !side.Contains(' ', StringComparison.Ordinal) && side.All(char.IsLower);
            if (side != sides[^1] && last.Length > 1 && !side.Contains(' ', StringComparison.Ordinal))
            {
                yield return $"{side} {last[^1]}";
                if (isPlain)
                {
                    continue;
                }
            }

            yield return side;
        }
    }

    private static bool IsBorder(ReadOnlySpan<char> word) => Borders.Contains(WordKey.Of(word)) || (word.Length > 4 && word.EndsWith("ly"));

    private static string Ending(string side)
    {
        var words = Words.In(side);
        var first = words.Count;
        while (first > 0 && words.Count - first < LongestSide && !IsBorder(words.Of(side, first - 1)))
        {
            first--;
        }

        return first < words.Count ? side[words.Start(first)..].Trim() : "";
    }

    private static string Beginning(string side)
    {
        var words = Words.In(side);
        var end = 0;
        while (end < words.Count && end < LongestSide && !IsBorder(words.Of(side, end)))
        {
            end++;
        }

        return end > 0 ? side[words.Start(0)..words.End(end - 1)].Trim() : "";
    }
}
