using Fieldguide.Cards.Labels;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Language;

/// <summary>Texts without what only makes sense where they stand: numbers of headings, emoji, ticks and crosses, marks at the end.</summary>
internal static class Tidy
{
    /// <summary>Without marks and emoji before the first word; quotes and brackets stay.</summary>
    public static RichText Leading(RichText text)
    {
        var plain = text.Plain;
        var start = 0;
        while (start < plain.Length && (IsKeycap(plain, start) || (!char.IsLetterOrDigit(plain[start]) && !IsOpening(plain, start))))
        {
            start++;
        }

        start = AfterCode(plain, start);
        return start == plain.Length ? text : text.Slice(start).Trim();
    }

    /// <summary>The digit of "1️⃣".</summary>
    private static bool IsKeycap(string text, int i) => i + 1 < text.Length && text[i + 1] is '\uFE0F' or '\u20E3' && char.IsAsciiDigit(text[i]);

    /// <summary>Behind "Q2." or "D1)" before a quotation or a sentence.</summary>
    private static int AfterCode(string text, int at)
    {
        if (at + 2 >= text.Length || !char.IsAsciiLetterUpper(text[at]) || !char.IsAsciiDigit(text[at + 1]))
        {
            return at;
        }

        var end = at + (char.IsAsciiDigit(text[at + 2]) ? 3 : 2);
        return end + 2 < text.Length && text[end] is '.' or ')' && text[end + 1] == ' ' && (char.IsUpper(text[end + 2]) || text[end + 2] is '"' or '“') ? end + 2 : at;
    }

    /// <summary>Without a mark that ends a label or a sentence.</summary>
    public static RichText Trailing(RichText text, string marks = ".:;,–— ")
    {
        var length = text.Plain.AsSpan().TrimEnd(marks).Length;
        return length == text.Plain.Length ? text : text.Slice(0, length);
    }

    public static RichText Both(RichText text) => Trailing(Leading(text));

    /// <summary>What a heading names: without number, "Step 3:", emoji and the time in brackets behind it.</summary>
    public static string Heading(string text)
    {
        // The emoji may stand before the number or behind it.
        var name = AfterMarks(AfterNumber(AfterMarks(text.AsSpan().Trim())));
        if (name.Length > 2 && name[^1] == ')' && name.LastIndexOf('(') is > 0 and var open && Quantity.IsTime(name[(open + 1)..^1].ToString()))
        {
            name = name[..open];
        }

        name = name.Trim().TrimEnd(":").TrimEnd();
        while (name.Length > 0 && !char.IsLetterOrDigit(name[^1]) && char.GetUnicodeCategory(name[^1]) is System.Globalization.UnicodeCategory.OtherSymbol or System.Globalization.UnicodeCategory.Surrogate or System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            name = name[..^1].TrimEnd();
        }

        return name.Length == 0 ? text.Trim() : name.ToString();
    }

    private static ReadOnlySpan<char> AfterMarks(ReadOnlySpan<char> name)
    {
        while (name.Length > 0 && !char.IsLetterOrDigit(name[0]) && name[0] is not ('"' or '“' or '\'' or '(' or '.' or '#'))
        {
            name = name[1..];
        }

        return name;
    }

    /// <summary>"1. Scope", "2) Scope", "A. Scope", "Step 3: Scope" as "Scope".</summary>
    private static ReadOnlySpan<char> AfterNumber(ReadOnlySpan<char> name)
    {
        var at = 0;
        foreach (var word in LabelWords.NumberedParts)
        {
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && name.Length > word.Length && name[word.Length] == ' ')
            {
                at = word.Length + 1;
                break;
            }
        }

        var digits = at;
        while (digits < name.Length && (char.IsAsciiDigit(name[digits]) || (name[digits] == '.' && digits + 1 < name.Length && char.IsAsciiDigit(name[digits + 1]))))
        {
            digits++;
        }

        // "Option A: Steam distillation".
        if (digits == at && at > 0 && at < name.Length && char.IsAsciiLetterUpper(name[at]) && (at + 1 == name.Length || !char.IsLetter(name[at + 1])))
        {
            digits = at + 1;
        }

        if (digits == at && at == 0 && name.Length > 2 && char.IsAsciiLetterUpper(name[0]))
        {
            digits = 1;
        }

        // "6.1 Feedback", but no "2.4 GHz".
        if (at == 0 && digits + 3 < name.Length && name[digits] == ' ' && name[..digits].Contains('.') && name[(digits + 1)..] is [>= 'A' and <= 'Z', >= 'a' and <= 'z', >= 'a' and <= 'z', ..] or [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z', ..])
        {
            return name[digits..].TrimStart();
        }

        if (digits > at && digits < name.Length && ((name[digits] is '.' or ')' or ':' && (digits + 1 == name.Length || char.IsWhiteSpace(name[digits + 1]))) || (at > 0 && name[digits..].TrimStart() is ['–' or '—' or '-', ..])))
        {
            var rest = name[digits..].TrimStart(".): –—-");
            return rest.Length > 0 ? rest : name;
        }

        return name;
    }

    private static bool IsOpening(string text, int i) =>
        text[i] is '"' or '“' or '\'' or '‘' or '(' or '[' or '<' or '>' or '$' or '€' or '£' or '~' or '≈' or '≤' or '≥' or '±' or '_' or '/' or '#' or '@' or '\\' or '`' or '{' or '∞' or '√' or '∑' or '∂' or '∫'
        || (text[i] is '-' or '−' or '+' or '.' or '%' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]));
}
