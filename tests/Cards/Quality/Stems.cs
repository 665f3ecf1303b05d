using System.Text.RegularExpressions;

namespace Fieldguide.Tests.Cards.Quality;

/// <summary>Words of a text without their endings, its filling words left out: what two wordings of one fact share.</summary>
internal static partial class Stems
{
    private static readonly HashSet<string> Filling = [.. (
        "a about after against an and are as at be been being but by can could did do does doing each for from get had has have how i if in into is it its "
        + "kind kinds me my name no nor not of on one or our per say shall should so some such than that the their them then there these they thing this those "
        + "to under up us use used was we were what when where which while who why will with would you your").Split(' ')];

    private static readonly string[] Endings =
        ["isations", "isation", "ization", "ation", "ings", "ment", "ities", "ity", "ically", "ally", "ies", "ied", "ing", "ers", "ors", "er", "or", "ed", "es", "ly", "al", "s", "e"];

    /// <summary>Words of questions that ask for the same thing; the first stands for all.</summary>
    private static readonly Dictionary<string, string> Same = Table(
        "drawback con disadvantage limit weakness", "advantage pro benefit strength", "time long minute duration share", "mistake wrong trap avoid instead fix better",
        "stand letter", "formula calculate", "figure many much", "order rank");

    public static IReadOnlySet<string> Of(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(m => m.Value).ToList();
        var telling = words.Where(w => !Filling.Contains(w)).ToList();
        return (telling.Count > 0 ? telling : words).Select(w => Same.GetValueOrDefault(Stem(w), Stem(w))).ToHashSet(StringComparer.Ordinal);
    }

    /// <returns>Which part of <paramref name="stems"/> is among <paramref name="others"/>, 0 to 1; numbers count half more than words.</returns>
    public static double Covered(IReadOnlySet<string> stems, IReadOnlySet<string> others) =>
        stems.Count == 0 ? 0 : stems.Where(s => others.Any(o => Alike(s, o))).Sum(Weight) / stems.Sum(Weight);

    private static bool Alike(string a, string b)
    {
        var (few, many) = a.Length < b.Length ? (a, b) : (b, a);
        return a == b || (few.Length >= 4 && !char.IsAsciiDigit(few[0]) && many.StartsWith(few, StringComparison.Ordinal));
    }

    private static double Weight(string stem) => char.IsAsciiDigit(stem[0]) ? 1.5 : 1;

    private static string Stem(string word)
    {
        var ending = char.IsAsciiDigit(word[0]) ? null : Array.Find(Endings, e => word.Length >= e.Length + 3 && word.EndsWith(e, StringComparison.Ordinal));
        var stem = word[..^(ending?.Length ?? 0)];
        return stem.Length > 3 && (stem[^1] is 'i' or 'y' || stem[^1] == stem[^2]) ? stem[..^1] : stem;
    }

    private static Dictionary<string, string> Table(params string[] rows) =>
        rows.Select(r => r.Split(' ')).SelectMany(r => r.Select(w => (Word: Stem(w), First: Stem(r[0])))).ToDictionary(p => p.Word, p => p.First, StringComparer.Ordinal);

    [GeneratedRegex(@"\d+(?:[.,]\d+)*|[\p{L}\p{Mn}\p{No}]+|[%°]")]
    private static partial Regex Word();
}
