using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Language;

/// <summary>A heading's capital taken off for the middle of a sentence; names and abbreviations keep theirs.</summary>
internal static class LowerCase
{
    public static RichText First(RichText text) =>
        text.Runs.Count > 0 && text.Runs[0].Text is { Length: > 0 } first && (text.Runs[0].Style & RunStyle.Code) == 0 && Lowers(text.Plain)
            ? new([text.Runs[0] with { Text = char.ToLowerInvariant(first[0]) + first[1..] }, .. text.Runs.Skip(1)], text.Comments)
            : text;

    public static string First(string text) => Lowers(text) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>Every word, where a header is written In Title Case.</summary>
    public static string Words(string text) => string.Join(' ', First(text).Split(' ').Select(First));

    private static bool Lowers(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        if (text is ['A', ' ', var next, ..] && char.IsLower(next))
        {
            return true;
        }

        return end > 1 && char.IsUpper(text[0]) && !text.AsSpan(1, end - 1).ContainsAnyInRange('A', 'Z') && (end == text.Length || !char.IsAsciiDigit(text[end]));
    }
}
