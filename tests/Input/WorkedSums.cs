using System.Globalization;
using System.Text.RegularExpressions;

namespace Fieldguide.Tests.Input;

/// <summary>
/// Reads sums out of running text, such as "500 million × 10 × 150 B = 750 GB", and works them out again. A term is a number with a scale
/// word, a unit and up to three words; × and ÷ bind before + and −. What is more than that is not read as a sum.
/// </summary>
internal static partial class WorkedSums
{
    private const string Number = @"[$€]?\d[\d,]*(?:\.\d+)?";
    private const string Scale = @"(?:\s(?:thousand|million|billion|trillion))?";
    private const string Unit = @"(?:\s(?:bytes?|B|[KMGTP]B|ms|μs|ns|%)(?![A-Za-z]))?";
    private const string Words = @"(?:(?:\s(?!and\b|is\b|are\b|or\b|per\b)|/)[a-z][a-z-]*){0,3}";
    private const string Term = Number + Scale + Unit + Words;
    private const string Operator = @"\s[×÷+−]\s";
    private const string Result = Number + Scale + Unit;

    /// <summary>Powers of ten that make one another's difference; a word or unit that is not here counts as 1.</summary>
    private static readonly Dictionary<string, double> Factors = new(StringComparer.Ordinal)
    {
        ["thousand"] = 1e3, ["million"] = 1e6, ["billion"] = 1e9, ["trillion"] = 1e12,
        ["KB"] = 1e3, ["MB"] = 1e6, ["GB"] = 1e9, ["TB"] = 1e12, ["PB"] = 1e15,
        ["ms"] = 1e-3, ["μs"] = 1e-6, ["ns"] = 1e-9, ["%"] = 1e-2,
    };

    /// <returns>Each sum as written, and whether it comes out.</returns>
    public static IEnumerable<(string Sum, bool Right)> In(string text) =>
        Sum().Matches(text).Select(m => (m.Value, IsRight(m.Groups["left"].Value, m.Groups["right"].Value)));

    /// <summary>Where units do not carry through, as in gigabytes times dollars, the bare numbers must agree.</summary>
    private static bool IsRight(string left, string right) => Agree(left, right, units: true) || Agree(left, right, units: false);

    /// <summary>Right to half of the last figure that is written; zeros at the end of a whole number are no figures.</summary>
    private static bool Agree(string left, string right, bool units)
    {
        var written = Value(right, units);
        var digits = Measured().Match(right).Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var last = point < 0 ? digits.Length - digits.TrimEnd('0').Length : point + 1 - digits.Length;
        var one = written / double.Parse(digits, CultureInfo.InvariantCulture);
        return Math.Abs(Total(left, units) - written) <= .5001 * Math.Pow(10, last) * one;
    }

    private static double Total(string sum, bool units)
    {
        var parts = Operators().Split(sum);
        var (total, sign, product) = (0d, 1, Value(parts[0], units));
        for (var i = 1; i < parts.Length; i += 2)
        {
            var value = Value(parts[i + 1], units);
            if (parts[i] is "×" or "÷")
            {
                product = parts[i] == "×" ? product * value : product / value;
            }
            else
            {
                (total, sign, product) = (total + (sign * product), parts[i] == "+" ? 1 : -1, value);
            }
        }

        return total + (sign * product);
    }

    private static double Value(string term, bool units)
    {
        var match = Measured().Match(term);
        var number = double.Parse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var unit = match.Groups["unit"].Value.Trim();
        return number * Factor(match.Groups["scale"].Value.Trim()) * (units || unit == "%" ? Factor(unit) : 1);
    }

    private static double Factor(string name) => Factors.GetValueOrDefault(name, 1);

    [GeneratedRegex($@"(?<![×÷+−=≈–-]\s)(?<![\w.,$€–])(?<left>{Term}(?:{Operator}{Term})+)\s[=≈]\s(?:about |only |roughly )?(?<right>{Result})(?![\d,]*\d|\.\d|{Operator}|–)")]
    private static partial Regex Sum();

    [GeneratedRegex($@"\s([×÷+−])\s")]
    private static partial Regex Operators();

    [GeneratedRegex($@"^[$€]?(?<number>\d[\d,]*(?:\.\d+)?)(?<scale>{Scale})(?<unit>{Unit})")]
    private static partial Regex Measured();
}
