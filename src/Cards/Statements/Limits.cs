using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;

namespace Fieldguide.Cards.Statements;

/// <summary>Figures in words behind a word that makes them a limit: "at least three parts", "within six hours".</summary>
internal static partial class Limits
{
    /// <summary>The number, with the unit it counts where it counts one.</summary>
    public static List<Gap> In(string text)
    {
        var found = new List<Gap>();
        foreach (Match match in Limit().Matches(text))
        {
            var (number, unit) = (match.Groups["number"], match.Groups["unit"]);
            found.Add(new(number.Index, Quantity.IsUnit(unit.Value) ? unit.Index + unit.Length - number.Index : number.Length));
        }

        return found;
    }

    /// <summary>"You may drive at most 9 hours": what holds for anybody, though it says "you".</summary>
    public static bool IsRule(string text) => Rule().IsMatch(text);

    private const string Number = "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    [GeneratedRegex(@"\b(?:at least|at most|no more than|no fewer than|no less than|not more than|up to|within|every) (?<number>" + Number + "(?: (?:to|or) " + Number + @")?) (?<unit>(?!to\b|or\b|and\b|of\b)[\p{L}%°/]+)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Limit();

    [GeneratedRegex(@"\byou (?:must|may|should|can|cannot|need|have to) .*\b(?:at least|at most|no more than|no fewer than|no less than|not more than|up to|within) ", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Rule();
}
