using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>A label and the text it announces.</summary>
/// <param name="Label">Without its colon, leading marks and emphasis.</param>
/// <param name="Rest">Empty where what it announces stands in the next block.</param>
internal sealed record Labelled(RichText Label, RichText Rest, LabelRole Role)
{
    /// <summary>Why a mistake is one, where that follows on its own line; else empty.</summary>
    public RichText Reason { get; init; } = RichText.Empty;

    /// <summary>Ends with a colon: what follows is its text, it names nothing.</summary>
    public bool IsIntroducing { get; init; }

    /// <summary>Longer than this is a sentence with a colon in it.</summary>
    private const int LabelWordsAtMost = 12;

    private const int PlainLabelWordsAtMost = 6;

    /// <summary><c>**Term**: text</c>, <c>**Term.** Text</c>, <c>**Term** - text</c>. Null where emphasis merely opens a sentence.</summary>
    public static Labelled? Bold(RichText text)
    {
        var lead = text.BoldLead(out _);
        if (lead is null)
        {
            return null;
        }

        var start = text.Plain.IndexOf(lead.Plain, StringComparison.Ordinal);
        var end = Math.Max(0, start) + lead.Plain.Length;
        if (AfterBracket(text.Plain, end) is > 0 and var stop && text.Slice(stop).Trim() is { IsEmpty: false } told)
        {
            return Of(lead, told);
        }

        var after = text.Plain.AsSpan(end);
        var gap = after.Length - after.TrimStart().Length;
        var mark = gap < after.Length ? after[gap] : '\0';
        // A dash stands free; one that joins words is part of a sentence.
        var isMarked = mark is ':' or '：' or '–' or '—' or '→' || (mark == '-' && gap > 0) || (mark == '=' && gap > 0)
            || lead.Plain.Length > 0 && lead.Plain[^1] is '.' or '!' or '?' || after.TrimStart().IsEmpty
            || (lead.Plain.Length > 0 && after.Length > 0 && text.Plain[..end].TrimEnd()[^1] is ':');
        if (!isMarked)
        {
            return Numbered(lead, text.Slice(end).Trim());
        }

        var rest = text.Slice(end).Trim();
        var bare = rest.Plain.AsSpan().TrimStart(":：–—=→- ").Length;
        rest = StripDash(rest, bare);
        return Of(lead, rest) is { Role: LabelRole.None } whole && Numbered(lead, rest) is { } numbered ? numbered : Of(lead, rest) with { IsIntroducing = mark is ':' or '：' };
    }

    /// <summary>"**Brine** (salt water). Many hours …", "**MAP** (Monoammonium, …) - …": where the text begins behind a bracket and a stop, or behind one that lists; else 0.</summary>
    private static int AfterBracket(string text, int end)
    {
        if (end + 2 >= text.Length || text[end] != ' ' || text[end + 1] != '(' || text.IndexOf(')', end) is not (> 0 and var close))
        {
            return 0;
        }

        var rest = text.AsSpan(close + 1);
        return rest.StartsWith(". ") ? close + 2
            : text.AsSpan(end, close - end).Contains(',') && rest is [' ', '-' or '–' or '—', ' ', ..] ? close + 3
            : 0;
    }

    /// <summary>"**Common mistake #1: Adding salt late**": the label and what it announces are both bold. The rest says why.</summary>
    private static Labelled? Numbered(RichText lead, RichText rest)
    {
        var colon = lead.Plain.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon + 1 >= lead.Plain.Length || Words.Count(lead.Plain.AsSpan(0, colon)) > PlainLabelWordsAtMost)
        {
            return null;
        }

        var label = Of(lead.Slice(0, colon), Phrase.Plain(lead.Slice(colon + 1).Trim()));
        return label.Role is LabelRole.Mistake or LabelRole.Bad or LabelRole.Fix or LabelRole.Good ? label with { Reason = rest } : null;
    }

    /// <summary><c>Term: text</c> without emphasis; the term short, the text not empty unless asked for.</summary>
    public static Labelled? Plain(RichText text)
    {
        var plain = text.Plain;
        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        var dash = IndexOfDash(plain);
        var at = colon > 0 && (dash < 0 || colon < dash) ? colon : dash;
        if (at <= 0 || (plain[at] == ':' && at + 1 < plain.Length && !char.IsWhiteSpace(plain[at + 1])))
        {
            return null;
        }

        var label = Tidy.Leading(text.Slice(0, at).Trim());
        var rest = text.Slice(at + 1).Trim();
        rest = StripDash(rest, rest.Plain.AsSpan().TrimStart("–— ").Length);
        var words = Words.Count(label.Plain);
        return words is 0 or > PlainLabelWordsAtMost || label.Plain.AsSpan().ContainsAny(".!?;,") || label.Plain.AsSpan().ContainsAny("“\"=<>") ? null : Of(label, rest);
    }

    public static Labelled? Any(RichText text) => Bold(text) ?? Plain(text);

    /// <summary>
    /// A paragraph's lines by label, as in <c>**Mistake:** … **Fix:** …</c> on lines of their own; empty when it does not begin with one.
    /// </summary>
    public static List<Labelled> Lines(RichText text)
    {
        var starts = new List<int>();
        var at = 0;
        var lineStart = true;
        var line = text.Runs.Count > 0 ? text.Runs[0].Line : 0;
        foreach (var run in text.Runs)
        {
            lineStart |= run.Line > line && run.Line > 0;
            line = Math.Max(line, run.Line);
            if (run.Text.Any(char.IsLetterOrDigit))
            {
                if ((run.Style & RunStyle.Bold) != 0 && (lineStart || Announces(run, text.Plain, at)) || starts.Count > 0 && lineStart && (run.Style & RunStyle.Italic) != 0 && Announces(run, text.Plain, at))
                {
                    starts.Add(at);
                }

                lineStart = false;
            }

            at += run.Text.Length;
            lineStart |= run.Text.EndsWith('\n');
        }

        if (starts.Count == 0 || text.Plain.AsSpan(0, starts[0]).ContainsAnyInRange('A', 'z'))
        {
            return PlainLines(text);
        }

        var labels = new List<Labelled>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : text.Plain.Length;
            var from = i == 0 ? 0 : starts[i];
            var piece = text.Slice(from, end - from).Trim();
            if ((Bold(piece) ?? (i > 0 ? Plain(piece) : null)) is not { } label)
            {
                return [];
            }

            labels.Add(label);
        }

        return labels;
    }

    /// <summary>A bold label in the middle of a line: "… **Cons:** dear".</summary>
    private static bool Announces(TextRun run, string text, int at) =>
        (run.Text.TrimEnd().EndsWith(':') || text.AsSpan(at + run.Text.Length) is [':', ..]) && LabelWords.RoleOf(run.Text) is not (LabelRole.None or LabelRole.Aside);

    /// <summary>The same without emphasis: only for labels that say what they announce, such as "Q:" or "❌ Bad:".</summary>
    private static List<Labelled> PlainLines(RichText text)
    {
        var labels = new List<Labelled>();
        var start = 0;
        var pieces = new List<RichText>();
        foreach (var cut in LineCuts(text))
        {
            pieces.Add(text.Slice(start, cut - start).Trim());
            start = cut;
        }

        pieces.Add(text.Slice(start).Trim());
        foreach (var piece in pieces)
        {
            if (Plain(piece) is { Role: not LabelRole.None and not LabelRole.Aside } label)
            {
                labels.Add(label);
            }
            else if (labels.Count == 0)
            {
                return [];
            }
            else
            {
                labels[^1] = labels[^1] with { Rest = Join(labels[^1].Rest, piece) };
            }
        }

        return labels;
    }

    private static RichText Join(RichText first, RichText second) =>
        first.IsEmpty ? second : new([.. first.Runs, new(" ", RunStyle.None, null, 0, 0), .. second.Runs]);

    /// <summary>Where a line of the source ends inside the text.</summary>
    private static IEnumerable<int> LineCuts(RichText text)
    {
        var at = 0;
        var line = text.Runs.Count > 0 ? text.Runs[0].Line : 0;
        foreach (var run in text.Runs)
        {
            if (run.Line > line)
            {
                if (at > 0)
                {
                    yield return at;
                }

                line = run.Line;
            }

            at += run.Text.Length;
        }
    }

    private static Labelled Of(RichText label, RichText rest)
    {
        var tidy = Tidy.Leading(Tidy.Trailing(label, ":：–— "));
        return new(tidy, IsOrnament(rest.Plain) ? RichText.Empty : rest, Words.Count(tidy.Plain) > LabelWordsAtMost ? LabelRole.None : LabelWords.RoleOf(tidy.Plain));
    }

    /// <summary>A rocket behind a bold sentence says nothing; a sign such as "∞" may.</summary>
    private static bool IsOrnament(string rest) =>
        rest.Length is > 0 and < 8 && rest.All(c => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Surrogate or System.Globalization.UnicodeCategory.OtherSymbol or System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpaceSeparator);

    private static RichText StripDash(RichText rest, int bare)
    {
        var text = rest.Plain;
        if (bare == text.Length || bare == 0)
        {
            return bare == 0 ? RichText.Empty : rest;
        }

        // The minus of a number stays.
        var start = text.Length - bare;
        return start > 0 && text[start - 1] == '-' && char.IsAsciiDigit(text[start]) ? rest.Slice(start - 1) : rest.Slice(start).Trim();
    }

    private static int IndexOfDash(string text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if ((text[i] is '–' or '—' || text[i] == '-') && char.IsWhiteSpace(text[i - 1]) && char.IsWhiteSpace(text[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }
}
