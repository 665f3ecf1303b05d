using System.Globalization;
using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Lists;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Tables;

/// <summary>A table whose rows are counted by the line above it, "one of these 5 mother sauces": the names of its rows as a whole.</summary>
internal static partial class CountedTables
{
    private const int MostRows = 12;

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static void Read(TableBlock table, RichText? above, CardCollector cards)
    {
        if (above is null || table.Rows.Count is < 3 or > MostRows)
        {
            return;
        }

        foreach (Match match in Counted().Matches(above.Plain))
        {
            var number = match.Groups["number"].Value;
            if (number == table.Rows.Count.ToString(CultureInfo.InvariantCulture) || Array.IndexOf(Numbers, number.ToLowerInvariant()) == table.Rows.Count)
            {
                WholeLists.Offer(Phrase.Of(match.Groups["things"].Value), [.. table.Rows.Select(r => Tidy.Leading(r.Cells[0]))], isOrdered: false, table.Line, cards, MostRows);
                return;
            }
        }
    }

    [GeneratedRegex(@"\b(?<number>\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<things>(?:[\p{L}-]+ ){0,3}[\p{L}-]+s(?: of [\p{L} -]+)?)(?=\W|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Counted();
}
