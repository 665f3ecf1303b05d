using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>What an author keeps inside a fence for the looks of it, as the blocks it would be outside: the ordinary rules make the cards.</summary>
internal static class FenceReader
{
    /// <summary>So many lines to be filled in, and the fence is a form.</summary>
    private const int GapsAtMost = 2;

    /// <returns>Its parts in order; null where it holds code, a drawing, or nothing to be learned.</returns>
    public static IReadOnlyList<FencePart>? Read(CodeBlock code, FencePlace place, CardCollector cards)
    {
        if (place.IsExample || place.IsOfMachine || IsSpeechBelow(place.Label, code))
        {
            return null;
        }

        if (CodeNotes.Of(code, ExampleSubject.Of(place.Path)) is { } spoken)
        {
            return ProseLines.Of(spoken) is { } comments ? Settled(ProseReader.Read(comments), place) : null;
        }

        if (!IsText(code) || Dialogues.Is(code))
        {
            return null;
        }

        IReadOnlyList<FenceLine> lines = FenceLine.Of(code);
        IReadOnlySet<int>? titles = null;
        if (Frames.AreIn(lines))
        {
            if (BoxChain.Read(lines) is { } chain)
            {
                return chain;
            }

            if (Frames.Read(lines) is not { } frames)
            {
                return null;
            }

            (lines, titles) = (frames.Lines, frames.Titles);
        }

        if (place.Path.Count > 0 && titles is { Count: > 0 } && Told(titles, lines, place.Path[^1]) is { Count: > 0 } told)
        {
            lines = [.. lines.Where(l => !told.Contains(l.Number))];
        }

        if (lines.Count(l => IsGap(l.Text)) is var gaps && (gaps > GapsAtMost || gaps * 3 > lines.Count(l => !l.IsBlank)))
        {
            cards.Refuse(RefusalReason.Template, code.Line, lines.First(l => !l.IsBlank).Text);
            return null;
        }

        if (ProseLines.Of(AlignedRows.Gather(TwoColumns.Gather(LineMarks.Settle(SideBySide.Split(lines)), place))) is not { } notes)
        {
            return null;
        }

        return Settled(ProseReader.Read(notes, titles), place);
    }

    private static List<FencePart>? Settled(List<FencePart> parts, FencePlace place) =>
        parts.Count == 0 ? null : [.. parts.Select(p => Moments.Settle(p with { Blocks = FencedShapes.Settle(p.Blocks, p.Title, place) }))];

    /// <summary>A bracket alone behind a dash or a label is a gap, whatever stands in it.</summary>
    private static bool IsGap(string line) => Placeholder.Is(line) || (FencedText.Item(line)?.Text ?? line[(line.IndexOf(": ", StringComparison.Ordinal) + 1)..].Trim()) is ['[', .., ']'];

    /// <summary>Titles that say no more than the heading above the fence.</summary>
    private static HashSet<int> Told(IReadOnlySet<int> titles, IReadOnlyList<FenceLine> lines, string heading)
    {
        var known = Words.Content(heading);
        return [.. lines.Where(l => titles.Contains(l.Number) && Words.Content(l.Text).TrueForAll(known.Contains)).Select(l => l.Number)];
    }

    /// <summary>A fence a reader sees as running text, whatever its language is called.</summary>
    public static bool IsText(CodeBlock code) => code.Language is null or "text" or "txt" or "md" or "markdown" or "plain" or "plaintext" or "text/plain" or "none" or "nohighlight";

    /// <summary>Below "Bad:" or "Fix:" stands what somebody says, and it belongs to that label.</summary>
    private static bool IsSpeechBelow(Labelled? label, CodeBlock code) =>
        label is { Role: LabelRole.Fix or LabelRole.Mistake or LabelRole.Bad or LabelRole.Good or LabelRole.Verdict }
        && code.Lines.FirstOrDefault(l => l.Trim().Length > 0)?.Trim() is { } first
        && (label.Role == LabelRole.Verdict ? first[0] is '"' or '“' : first[0] is '"' or '“' || FencedText.LabelOf(first) is { } speaker && LabelWords.RoleOf(speaker) == LabelRole.Aside || FencedText.Item(first) is null && FencedText.LabelOf(first) is null);
}
