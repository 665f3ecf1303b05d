using System.Text;
using Markdig.Syntax.Inlines;

namespace Fieldguide.Markdown;

/// <summary>The words of a node as a reader sees them, without markup.</summary>
public static class PlainText
{
    /// <summary>Line breaks become spaces; raw HTML is dropped; images give nothing, as in GitHub's heading ids.</summary>
    public static string Of(ContainerInline? inlines)
    {
        if (inlines is null)
        {
            return "";
        }

        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString();
    }

    private static void Append(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline auto:
                    text.Append(auto.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline inner:
                    Append(inner, text);
                    break;
            }
        }
    }

    /// <summary>Words of the running text, code included; what a reading time is counted from.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            // Most text is ASCII, and this runs over every character of the guide.
            var letter = c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && c is '\'' or '’' or '-');
        }

        return words;
    }
}
