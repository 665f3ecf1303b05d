using System.Net;
using System.Text;
using Fieldguide.Markdown.Html;

namespace Fieldguide.Markdown.Blocks;

[Flags]
public enum RunStyle
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Code = 4,
    Strike = 8,
}

/// <summary>Characters of one style.</summary>
/// <param name="Text">As shown, entities resolved; a hard line break is <c>\n</c>, a soft one a space.</param>
/// <param name="Link">The address as written, where the run stands in a link.</param>
/// <param name="Line">In the file, from 1, as <paramref name="Column"/> is; of the run's first character.</param>
/// <param name="Column">In the file on disk, before repair.</param>
public sealed record TextRun(string Text, RunStyle Style, string? Link, int Line, int Column);

/// <summary>Running text with its emphasis, code and links; pictures and raw HTML left out. Offsets count in <see cref="Plain"/>.</summary>
public sealed class RichText
{
    private string? _plain;

    public RichText(IReadOnlyList<TextRun> runs, IReadOnlyList<string>? comments = null)
    {
        Runs = runs;
        Comments = comments ?? [];
    }

    public static RichText Empty { get; } = new([]);

    public IReadOnlyList<TextRun> Runs { get; }

    /// <summary>HTML comments among the text, trimmed: what an author says to us about this place.</summary>
    public IReadOnlyList<string> Comments { get; }

    /// <summary>As a reader sees it, without marks.</summary>
    public string Plain => _plain ??= Runs.Count == 1 ? Runs[0].Text : string.Concat(Runs.Select(r => r.Text));

    public bool IsEmpty => Runs.All(r => string.IsNullOrWhiteSpace(r.Text));

    public RichText Slice(int start) => Slice(start, Plain.Length - start);

    public RichText Slice(int start, int length)
    {
        if (start == 0 && length == Plain.Length)
        {
            return this;
        }

        var runs = new List<TextRun>();
        var at = 0;
        foreach (var run in Runs)
        {
            var from = Math.Max(start, at) - at;
            var to = Math.Min(start + length, at + run.Text.Length) - at;
            if (from < to)
            {
                runs.Add(run with { Text = run.Text[from..to], Column = run.Column + from });
            }

            at += run.Text.Length;
        }

        return new(runs, Comments);
    }

    public RichText Trim()
    {
        var text = Plain.AsSpan();
        var start = text.Length - text.TrimStart().Length;
        var length = text.Trim().Length;
        return Slice(start, length);
    }

    /// <summary>The emphasised words a text begins with, as in <c>**Term**: meaning</c>; null when it begins otherwise.</summary>
    /// <param name="rest">What follows, a colon or dash between the two taken off either side.</param>
    /// <returns>Trimmed, without the colon. May be the whole text; then <paramref name="rest"/> is empty.</returns>
    public RichText? BoldLead(out RichText rest)
    {
        rest = Empty;
        var length = 0;
        var seen = false;
        foreach (var run in Runs)
        {
            // Pictures and emoji often stand before the emphasis; they are no words.
            var decoration = !seen && !run.Text.Any(char.IsLetterOrDigit);
            if (!decoration && (run.Style & RunStyle.Bold) == 0)
            {
                break;
            }

            seen |= !decoration;
            length += run.Text.Length;
        }

        if (!seen)
        {
            return null;
        }

        var lead = Slice(0, length).Trim();
        rest = Slice(length).Trim();
        var after = rest.Plain.AsSpan();
        var mark = after.Length - after.TrimStart(":：–—- ").Length;
        rest = rest.Slice(mark).Trim();
        var bare = lead.Plain.AsSpan().TrimEnd(":：–— ").Length;
        return lead.Slice(0, bare);
    }

    /// <summary>As HTML, its links still open.</summary>
    public BodyTemplate ToTemplate()
    {
        var html = new StringBuilder();
        var holes = new List<BodyHole>();
        string? link = null;
        var open = RunStyle.None;
        foreach (var run in Runs)
        {
            if (run.Link != link)
            {
                open = Switch(html, open, RunStyle.None);
                Leave(link, BodyHoleKind.LinkEnd);
                Leave(run.Link, BodyHoleKind.LinkStart);
                link = run.Link;
            }

            open = Switch(html, open, run.Style);
            html.Append(WebUtility.HtmlEncode(run.Text).Replace("\n", "<br>", StringComparison.Ordinal));
        }

        Switch(html, open, RunStyle.None);
        Leave(link, BodyHoleKind.LinkEnd);
        return new(html.ToString(), holes, HasRawHtml: false);

        void Leave(string? written, BodyHoleKind kind)
        {
            if (written is not null)
            {
                holes.Add(new(html.Length, kind, written, null, ""));
            }
        }
    }

    public override string ToString() => Plain;

    private static RunStyle Switch(StringBuilder html, RunStyle from, RunStyle to)
    {
        if (from == to)
        {
            return to;
        }

        // Closed innermost first, opened outermost first, so that the elements nest.
        for (var i = Elements.Length - 1; i >= 0; i--)
        {
            if (from.HasFlag(Elements[i].Style))
            {
                html.Append("</").Append(Elements[i].Name).Append('>');
            }
        }

        foreach (var element in Elements)
        {
            if (to.HasFlag(element.Style))
            {
                html.Append('<').Append(element.Name).Append('>');
            }
        }

        return to;
    }

    private static readonly StyleElement[] Elements =
        [new(RunStyle.Bold, "strong"), new(RunStyle.Italic, "em"), new(RunStyle.Strike, "del"), new(RunStyle.Code, "code")];

    private sealed record StyleElement(RunStyle Style, string Name);
}
