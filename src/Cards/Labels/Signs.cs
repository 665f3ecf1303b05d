using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>The mark before a line that says whether it speaks for something or against it.</summary>
internal enum Sign
{
    None,
    Good,
    Bad,
}

internal static class Signs
{
    private static readonly string[] Good = ["✅", "✔", "✓", "☑", "👍", "🟢", "➕", "(+)"];

    private static readonly string[] Bad = ["❌", "✗", "✘", "✖", "❎", "👎", "🔴", "🚫", "⛔", "➖", "(-)", "(−)", "🚩"];

    private static readonly string[] Scales = ["👍", "👎", "➕", "➖", "(+)", "(-)", "(−)"];

    public static Sign Of(RichText line)
    {
        var text = line.Plain.AsSpan().TrimStart();
        return Begins(text, Good) ? Sign.Good : Begins(text, Bad) ? Sign.Bad : Sign.None;
    }

    /// <summary>Of a header that is nothing but a mark: "➕", "(+)", "−".</summary>
    public static Sign OfHeader(RichText header) =>
        Words.Count(header.Plain) > 0 ? Sign.None
        : header.Plain.Trim() is "+" or "++" ? Sign.Good
        : header.Plain.Trim() is "-" or "−" or "–" or "--" ? Sign.Bad
        : Of(header);

    /// <summary>Whether the mark weighs a thing; a tick or a cross may also stand before what one does.</summary>
    public static bool Weighs(RichText line) => Begins(line.Plain.AsSpan().TrimStart(), Scales);

    /// <summary>A warning rather than the other side of something good.</summary>
    public static bool IsFlag(RichText line) => line.Plain.AsSpan().TrimStart().StartsWith("🚩", StringComparison.Ordinal);

    /// <summary>The line without its mark.</summary>
    public static RichText Without(RichText line)
    {
        var text = Tidy.Leading(line);
        return text.Plain is ['(', '+' or '-' or '−', ')', ..] ? text.Slice(3).Trim() : text;
    }

    private static bool Begins(ReadOnlySpan<char> text, string[] signs)
    {
        foreach (var sign in signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
