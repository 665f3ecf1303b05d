using System.Text;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Exporting;

/// <summary>Running text as Markdown again. Addresses that hold only inside the guide are left out, their text stays.</summary>
public static class MarkdownText
{
    public static string Of(RichText text)
    {
        var markdown = new StringBuilder();
        for (var i = 0; i < text.Runs.Count;)
        {
            var link = text.Runs[i].Link;
            var inside = new StringBuilder();
            for (; i < text.Runs.Count && text.Runs[i].Link == link; i++)
            {
                inside.Append(Styled(text.Runs[i]));
            }

            var absolute = link is not null && (link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal));
            markdown.Append(absolute ? $"[{inside}](<{link}>)" : inside.ToString());
        }

        return markdown.ToString();
    }

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '~')
            {
                escaped.Append('\\');
            }

            escaped.Append(c == '\n' ? ' ' : c);
        }

        return escaped.ToString();
    }

    private static string Styled(TextRun run)
    {
        if ((run.Style & RunStyle.Code) != 0)
        {
            var fence = run.Text.Contains('`', StringComparison.Ordinal) ? "``" : "`";
            return fence.Length == 2 ? $"{fence} {run.Text} {fence}" : $"{fence}{run.Text}{fence}";
        }

        var mark = (run.Style.HasFlag(RunStyle.Bold) ? "**" : "") + (run.Style.HasFlag(RunStyle.Italic) ? "*" : "") + (run.Style.HasFlag(RunStyle.Strike) ? "~~" : "");
        if (mark.Length == 0)
        {
            return Escape(run.Text);
        }

        // Marks must touch the words: spaces go outside.
        var words = run.Text.Trim();
        var start = run.Text.Length - run.Text.TrimStart().Length;
        var end = run.Text.Length - run.Text.TrimEnd().Length;
        return words.Length == 0 ? run.Text : $"{run.Text[..start]}{mark}{Escape(words)}{new string([.. mark.Reverse()])}{run.Text[^end..].Trim('\n')}";
    }
}
