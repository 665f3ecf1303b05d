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

    public static Sign Of(RichText line)
    {
        var text = line.Plain.AsSpan().TrimStart();
        return Begins(text, Good) ? Sign.Good : Begins(text, Bad) ? Sign.Bad : Sign.None;
    }

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
