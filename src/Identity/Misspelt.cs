using System.Text;
using Fieldguide.Diagnostics;

namespace Fieldguide.Identity;

/// <summary>Words that are one word with a slip of the keyboard or of the encoding.</summary>
internal static class Misspelt
{
    /// <summary>Beyond so many differing words on each side a text was rewritten, not corrected.</summary>
    private const int MostWords = 8;

    private const double LikenessOfRepaired = 0.9;

    /// <summary>0 for two different words, else the share of letters that agree. People seldom mistype a first letter, and "a-", "in-", "un-" turn a meaning round. Mojibake leaves ASCII as it is.</summary>
    public static double Likeness(string a, string b)
    {
        var length = Math.Max(a.Length, b.Length);
        if (a.EndsWith(WordBag.OfAnswer) != b.EndsWith(WordBag.OfAnswer))
        {
            return 0;
        }

        if (DifferBeyondAsciiOnly(a, b))
        {
            return LikenessOfRepaired;
        }

        if (a.Length < 3 || b.Length < 3 || a[0] != b[0] || Math.Abs(a.Length - b.Length) > length / 3 || HasDigit(a) || HasDigit(b))
        {
            return 0;
        }

        var distance = NearestName.Distance(a, b);
        return distance > length / 3 ? 0 : 1 - ((double)distance / length);
    }

    /// <summary>The sum over pairs, each word used once, taken in order.</summary>
    public static double Shared(List<int> ofA, List<int> ofB, Func<int, int, double> shared)
    {
        if (ofA.Count > MostWords || ofB.Count > MostWords)
        {
            return 0;
        }

        var sum = 0.0;
        foreach (var a in ofA)
        {
            var best = 0.0;
            var partner = -1;
            foreach (var b in ofB)
            {
                var value = shared(a, b);
                if (value > best)
                {
                    (best, partner) = (value, b);
                }
            }

            sum += best;
            ofB.Remove(partner);
        }

        return sum;
    }

    private static bool DifferBeyondAsciiOnly(string a, string b)
    {
        if (Ascii.IsValid(a) && Ascii.IsValid(b))
        {
            return false;
        }

        var letters = string.Concat(a.Where(char.IsAsciiLetterLower));
        return letters.Length >= 2 && letters == string.Concat(b.Where(char.IsAsciiLetterLower));
    }

    private static bool HasDigit(string word) => word.AsSpan().ContainsAnyInRange('0', '9');
}
