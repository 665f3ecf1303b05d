using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;

namespace Fieldguide.Cards.Fences;

/// <summary>A line that gives or works out one figure: what it is of, and the figure with its unit.</summary>
/// <param name="Label">In lower case but for names; null where a sum or the figure's noun stands for it.</param>
/// <param name="Asks">Of a figure without a label the end of a question: "200 guests × 2 rolls, how many rolls?".</param>
internal sealed partial record WorkedFigure(string? Label, string Asks, string Value)
{
    private const int NameWords = 12;
    private const int ValueWords = 9;

    /// <summary>"Rolls: 200 × 2 = 400 rolls", "Peak ≈ 14K", "Per year: ~110 TB", "500M users"; null for other text.</summary>
    public static WorkedFigure? Of(string text)
    {
        var label = FencedText.LabelOf(text);
        var rest = label is null ? text : text[(text.IndexOf(label, StringComparison.Ordinal) + label.Length + 1)..].Trim();
        var sign = rest.LastIndexOfAny(['=', '≈']);
        var value = sign < 0 ? rest : rest[(sign + 1)..].Trim();
        if (sign >= 0)
        {
            var sum = rest[..sign].Trim();
            return !Figure().IsMatch(value) || Words.Count(value) > ValueWords || Words.Count(sum) is 0 or > NameWords || sum.AsSpan().ContainsAny('=', '≈') ? null
                : label is not null ? new(Lower(label), "", value)
                : Operator().IsMatch(sum) || char.IsAsciiDigit(sum[0]) ? new(null, $"{Lower(sum)}, {FigureQuestion.HowMany(value)}?", value)
                : new(Lower(sum), "", value);
        }

        if (label is not null)
        {
            return Figure().IsMatch(value) && Words.Count(value) <= ValueWords ? new(Lower(label), "", value) : null;
        }

        return Counted().Match(text) is { Success: true } counted && Words.Count(text) <= ValueWords
            ? new(null, $"how many {counted.Groups["what"].Value.TrimEnd('.')}?", counted.Groups["number"].Value)
            : null;
    }

    /// <summary>"Read:write ratio" is a name of two parts.</summary>
    private static string Lower(string text) => text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon + 1 < text.Length && char.IsUpper(text[colon + 1]) ? text : LowerCase.First(text);

    [GeneratedRegex(@"^[~≈<>≤≥$€£]{0,2}\s?\d", RegexOptions.ExplicitCapture)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\s[×x*÷/+−-]\s|×|÷", RegexOptions.ExplicitCapture)]
    private static partial Regex Operator();

    [GeneratedRegex(@"^(?<number>[~≈<>]?\s?\d[\d,.]*\s?(%|[kKMBT]\b|million|billion|thousand)?\+?)\s+(?<what>\p{L}{2}[\p{L} ()/-]*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();
}
