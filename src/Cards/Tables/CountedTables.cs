using System.Globalization;
using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Lists;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Tables;

/// <summary>A table whose rows are counted by the line above it, "one of these 5 mother sauces", or announced as all there is, "The salts you should always have:": the names of its rows as a whole.</summary>
internal static partial class CountedTables
{
    private const int MostRows = 12;

    public static void Read(TableBlock table, RichText? above, CardCollector cards)
    {
        if (above is null || table.Rows.Count is < 3 or > MostRows)
        {
            return;
        }

        if (table.Rows.Count > 3 && Announced().Match(above.Plain) is { Success: true } announced && Inflection.IsPlural(announced.Groups["noun"].Value))
        {
            WholeLists.Offer(Phrase.Of($"{table.Rows.Count} {announced.Groups["things"].Value}"), [.. table.Rows.Select(r => Tidy.Leading(r.Cells[0]))], isOrdered: false, table.Line, cards, MostRows);
            return;
        }

        foreach (Match match in Counted().Matches(above.Plain))
        {
            var number = match.Groups["number"].Value;
            if (number == table.Rows.Count.ToString(CultureInfo.InvariantCulture) || Array.IndexOf(Quantity.NumberWords, number.ToLowerInvariant()) == table.Rows.Count)
            {
                WholeLists.Offer(Phrase.Of(match.Groups["things"].Value), [.. table.Rows.Select(r => Tidy.Leading(r.Cells[0]))], isOrdered: false, table.Line, cards, MostRows);
                return;
            }
        }
    }

    [GeneratedRegex(@"\b(?<number>\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<things>(?:[\p{L}-]+ ){0,3}[\p{L}-]+s(?: of [\p{L} -]+)?)(?=\W|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^(?:The|These are the|Here are the) (?<things>(?:[\p{L}-]+ ){0,2}?(?<noun>[\p{L}-]+s) (?:(?:you|we|they|every \p{Ll}+) (?:should|must|have to|need to|always|will|can)|that (?:every|all|always)|to (?:always )?\p{Ll}+) [^:.]*|(?:[\p{L}-]+ ){0,2}?(?<noun>[\p{L}-]+s) you (?:need|want|use)):$", RegexOptions.ExplicitCapture)]
    private static partial Regex Announced();
}
