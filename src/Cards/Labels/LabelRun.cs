using System.Text.RegularExpressions;
using Fieldguide.Cards.Fences;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Lists;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>A label with all it announces, wherever that stands: behind it, in the next paragraph, in a list or a fence below.</summary>
internal sealed record LabelledPart(Labelled Label, int Line, RichText Text, IReadOnlyList<RichText> Points, IReadOnlyList<string> Comments)
{
    public LabelRole Role => Label.Role;

    /// <summary>Whether the points are numbered.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>What a list below a problem says of it beside the solution; empty for most.</summary>
    public RichText Behind { get; init; } = RichText.Empty;

    public bool IsEmpty => Text.IsEmpty && Points.Count == 0;
}

/// <summary>Labelled texts that follow one another.</summary>
internal static partial class LabelRun
{
    /// <summary>Between a mistake and its fix, at most.</summary>
    private const int BlocksBetween = 2;

    /// <param name="read">How many blocks the run takes.</param>
    public static List<LabelledPart> At(IReadOnlyList<Block> blocks, int at, out int read)
    {
        var parts = new List<LabelledPart>();
        var next = at;
        while (next < blocks.Count && blocks[next] is ParagraphBlock paragraph && Labelled.Lines(paragraph.Text) is { Count: > 0 } labels)
        {
            for (var i = 0; i < labels.Count; i++)
            {
                parts.Add(Part(labels[i], labels[i].Label.LineOr(paragraph.Line), paragraph.Text.Comments));
            }

            next++;
            if (next < blocks.Count && parts[^1] is { IsEmpty: false, Role: LabelRole.Mistake or LabelRole.Bad } && blocks[next] is ListBlock below && Remedy(below) is { } remedy)
            {
                parts[^1] = parts[^1] with { Behind = below.Items is [{ Below.Count: 0 } told, _] && told.Line < remedy.Line ? told.Lead : RichText.Empty };
                parts.Add(remedy);
                next++;
            }

            if (parts[^1] is { IsEmpty: false, Role: LabelRole.Mistake or LabelRole.Bad } bad && Reason(blocks, next, out var fix) is { } reason)
            {
                parts[^1] = bad with { Label = bad.Label with { Reason = bad.Label.Reason.IsEmpty ? reason : bad.Label.Reason } };
                next = fix;
                continue;
            }

            while (next < blocks.Count && parts[^1] is var last && (last.IsEmpty || last.Text.Plain.EndsWith(':') || last is { Role: LabelRole.Mistake, Text.Plain: [.., '?'] }) && Announced(blocks[next], last) is { } filled)
            {
                parts[^1] = filled;
                next++;
            }
        }

        read = next - at;
        return parts;
    }

    public static List<LabelledPart> Of(ListBlock list)
    {
        var parts = new List<LabelledPart>();
        foreach (var item in list.Items)
        {
            var labels = Labelled.Lines(item.Lead);
            if (labels.Count < 2)
            {
                labels = Labelled.Any(item.Lead) is { } only ? [only] : [];
            }

            if (labels.Count == 0)
            {
                return [];
            }

            parts.AddRange(labels.Select(l => Part(l, item.Line, item.Lead.Comments)));
            foreach (var below in item.Below)
            {
                if (below is ParagraphBlock paragraph && parts[^1].Role is LabelRole.Mistake or LabelRole.Bad && Labelled.Lines(paragraph.Text) is { Count: > 0 } more)
                {
                    parts.AddRange(more.Select(l => Part(l, l.Label.LineOr(paragraph.Line), paragraph.Text.Comments)));
                }
                else if (parts[^1] is { IsEmpty: false, Role: LabelRole.Mistake or LabelRole.Bad } && below is ListBlock list1 && Remedy(list1) is { } remedy)
                {
                    parts.Add(remedy);
                }
                else
                {
                    parts[^1] = Announced(below, parts[^1]) ?? parts[^1];
                }
            }
        }

        return parts;
    }

    /// <summary>Why it is a mistake may stand between it and its fix.</summary>
    /// <param name="fix">Where the fix begins.</param>
    /// <returns>Empty where what stands between is no single text; null where no fix follows.</returns>
    private static RichText? Reason(IReadOnlyList<Block> blocks, int at, out int fix)
    {
        var said = new List<RichText>();
        for (fix = at; fix < blocks.Count && fix <= at + BlocksBetween; fix++)
        {
            switch (blocks[fix])
            {
                case ParagraphBlock paragraph when Labelled.Lines(paragraph.Text) is { Count: > 0 } labels:
                    return fix > at && labels[0].Role is LabelRole.Fix or LabelRole.Good ? said is [var only] ? only : RichText.Empty : null;
                case ParagraphBlock paragraph:
                    said.Add(paragraph.Text);
                    break;
                case ListBlock list when list.Items.All(i => i.Checked is null):
                    said.AddRange(ListShape.Points(list));
                    break;
                case not CodeBlock:
                    return null;
            }
        }

        return null;
    }

    /// <summary>In a list below a mistake, the item that says what helps.</summary>
    private static LabelledPart? Remedy(ListBlock list)
    {
        foreach (var item in list.Items)
        {
            if (Labelled.Any(item.Lead) is { Role: LabelRole.Fix or LabelRole.Good, Rest.IsEmpty: false } label)
            {
                return Part(label, item.Line, item.Lead.Comments);
            }
        }

        return null;
    }

    private static LabelledPart Part(Labelled label, int line, IReadOnlyList<string> comments) => new(label, line, label.Rest, [], comments);

    /// <summary>"Deep Dive 2: Yeast", "Approach B: Steam": what stands below such a line has labels and lists of its own. Null for steps, and for what has no number.</summary>
    public static string? OptionOf(string label)
    {
        var match = Option().Match(label);
        return match.Success && !LabelWords.Sequences.Contains(Words.First(label)) && LabelWords.RoleOf(match.Groups["word"].Value) == LabelRole.None ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"^(?<word>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:\d+|[A-Z])(?: ?[:–—]| -) (?<name>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Option();

    /// <summary>The part with what the block adds to it; null where the block is something else.</summary>
    private static LabelledPart? Announced(Block block, LabelledPart part) => block switch
    {
        ListBlock list when list.Items.All(i => i.Checked is null) && !ListShape.IsLinks(list) && !SignLines.IsMixed(list) && part.Points.Count == 0 && !(part.IsEmpty && OptionOf(part.Label.Label.Plain) is not null) => part with
        {
            Text = RichText.Empty,
            IsOrdered = list.Ordered,
            Points = part.Text.IsEmpty || part.Text.Plain.EndsWith(':') ? ListShape.Points(list) : [part.Text, .. ListShape.Points(list)],
        },
        ParagraphBlock paragraph when part.IsEmpty && part.Role != LabelRole.None && Labelled.Lines(paragraph.Text).Count == 0 => part with { Text = paragraph.Text },
        CodeBlock code when part.IsEmpty && part.Role is LabelRole.Fix or LabelRole.Mistake or LabelRole.Bad or LabelRole.Good or LabelRole.Verdict && FencedSpeech.Of(code) is { } speech => part with { Text = speech },
        CodeBlock code when part.IsEmpty && Formats.Is(part) && Formats.Of(code) is { } format => part with { Text = format },
        _ => null,
    };
}
