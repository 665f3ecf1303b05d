namespace Fieldguide.Tests.Cards.Quality;

/// <summary>
/// Whether a made card asks for the fact that a gold card asks for: near the same line, a like answer, a like question. How well it
/// is worded is not judged here, but by <see cref="FrontRules"/>.
/// </summary>
internal static class Likeness
{
    /// <summary>Lines between both.</summary>
    private const int Near = 3;

    /// <summary>A list may be placed at its lead-in or at any of its points.</summary>
    private const int Block = 12;

    /// <summary>Of the sum: 55 % answer, 35 % question, 10 % place.</summary>
    private const double Enough = 0.5;

    private const double LeastAnswer = 0.45;
    private const double LeastQuestion = 0.2;

    /// <summary>A fact among others in a list is not asked for by itself, nor is a list by one of its points.</summary>
    private const double PartOfList = 0.4;

    public static bool Is(GoldCard gold, MadeCard made)
    {
        var lines = Math.Abs(gold.Line - made.Line);
        var most = gold.IsList || made.IsList ? Block : Near;
        if (lines > most)
        {
            return false;
        }

        var wanted = Stems.Of(gold.Answer);
        var (answer, told, needed) = new[] { made.Answer, made.Back }.Where(t => t.Length > 0).Select(t => Compare(wanted, Stems.Of(t))).MaxBy(c => c.Likeness);
        if ((made.IsList && !gold.IsList && needed < PartOfList) || (gold.Points.Count > 2 && told < PartOfList))
        {
            return false;
        }

        var question = Asked(gold, made);
        return answer >= LeastAnswer && question >= LeastQuestion
            && (0.55 * answer) + (0.35 * question) + (0.1 * (1 - ((double)lines / (most + 1)))) >= Enough;
    }

    /// <returns>How much of the answer is told, and how much of what is told was needed.</returns>
    private static (double Likeness, double Told, double Needed) Compare(IReadOnlySet<string> wanted, IReadOnlySet<string> given)
    {
        var (told, needed) = (Stems.Covered(wanted, given), Stems.Covered(given, wanted));
        var both = told + needed > 0 ? 2 * told * needed / (told + needed) : 0;
        return (Math.Max((0.7 * told) + (0.3 * needed), both), told, needed);
    }

    /// <summary>Words found only in the headings above count half.</summary>
    private static double Asked(GoldCard gold, MadeCard made)
    {
        var (wanted, front) = (Stems.Of(gold.Question), Stems.Of(made.Front));
        var shown = front.Concat(Stems.Of(string.Join(' ', made.Path))).ToHashSet(StringComparer.Ordinal);
        var asked = (Stems.Covered(wanted, front) + Stems.Covered(wanted, shown)) / 2;
        return (0.7 * asked) + (0.3 * Stems.Covered(front, Stems.Of($"{gold.Question} {gold.Answer}")));
    }
}
