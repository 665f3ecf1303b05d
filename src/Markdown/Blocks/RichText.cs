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
    private Lead? _lead;

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

    /// <summary>Line in the file of the first run that has one; <paramref name="fallback"/> for text that we put together.</summary>
    public int LineOr(int fallback)
    {
        foreach (var run in Runs)
        {
            if (run.Line > 0)
            {
                return run.Line;
            }
        }

        return fallback;
    }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Plain);

    public RichText Slice(int start) => Slice(start, Plain.Length - start);

    public RichText Slice(int start, int length)
    {
        if (start == 0 && length == Plain.Length)
        {
            return this;
        }

        var runs = new List<TextRun>(Runs.Count == 1 ? 1 : 0);
        var at = 0;
        for (var i = 0; i < Runs.Count && at < start + length; i++)
        {
            var run = Runs[i];
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
        var rest = text.TrimStart();
        return Slice(text.Length - rest.Length, rest.TrimEnd().Length);
    }

    /// <summary>The emphasised words a text begins with, as in <c>**Term**: meaning</c>; null when it begins otherwise.</summary>
    /// <param name="rest">What follows, a colon or dash between the two taken off either side.</param>
    /// <returns>Trimmed, without the colon. May be the whole text; then <paramref name="rest"/> is empty.</returns>
    public RichText? BoldLead(out RichText rest)
    {
        // Every feature asks, some of them more than once.
        var lead = _lead ??= FindLead();
        rest = lead.Rest;
        return lead.Words;
    }

    private Lead FindLead()
    {
        var length = 0;
        var seen = false;
        for (var i = 0; i < Runs.Count; i++)
        {
            // Pictures and emoji often stand before the emphasis; they are no words.
            var decoration = !seen && !HasWords(Runs[i].Text);
            if (!decoration && (Runs[i].Style & RunStyle.Bold) == 0)
            {
                break;
            }

            seen |= !decoration;
            length += Runs[i].Text.Length;
        }

        if (!seen)
        {
            return Lead.None;
        }

        var lead = Slice(0, length).Trim();
        var rest = Slice(length).Trim();
        var after = rest.Plain.AsSpan();
        var mark = after.Length - after.TrimStart(":：–—- ").Length;
        rest = rest.Slice(mark).Trim();
        var bare = lead.Plain.AsSpan().TrimEnd(":：–— ").Length;
        return new(lead.Slice(0, bare), rest);
    }

    private static bool HasWords(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
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

    private sealed record Lead(RichText? Words, RichText Rest)
    {
        public static readonly Lead None = new(null, Empty);
    }

    private sealed record StyleElement(RunStyle Style, string Name);
}
