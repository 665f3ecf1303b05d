using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Steps in order: a numbered list under "Flow:", and names with arrows between them.</summary>
internal static class Sequences
{
    private const int FewestSteps = 3;
    private const int NameWords = 7;

    private static readonly string[] Arrows = ["→", "⟶", "➔", "➜", "►", "▶", " -> ", " => "];

    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase) { "flow", "steps", "process", "procedure", "sequence", "workflow", "method", "order", "algorithm", "recipe", "protocol", "framework" };

    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string? title, FencePlace place)
    {
        var settled = new List<Block>();
        blocks = [.. blocks.SelectMany(b => b is ParagraphBlock chained && Chained(chained) is { } chain ? chain : [b])];
        string? flow = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is ParagraphBlock { Text: var text } paragraph)
            {
                if (flow is not null && Labelled.Bold(text) is { Rest.Plain: var value, Label.Plain: var measure } && Quantity.IsWhole(value))
                {
                    settled.Add(FencedText.Asked($"{flow}: {FigureQuestion.Of(null, LowerCase.First(measure), value)}", value, paragraph.Line));
                    continue;
                }

                if (i + 1 < blocks.Count && blocks[i + 1] is ListBlock { Ordered: true, Items.Count: >= FewestSteps } steps && Labelled.Bold(text) is { Rest.IsEmpty: true } label && Labels.Contains(label.Label.Plain)
                    && Name(title ?? (place.Path.Count > 0 ? place.Path[^1] : "")) is { } name)
                {
                    flow = name;
                    settled.Add(new ParagraphBlock(paragraph.Line, FencedText.Bold($"{name}: what are the {steps.Items.Count} steps, in order?", paragraph.Line)));
                    continue;
                }
            }

            settled.Add(blocks[i]);
        }

        return settled;
    }

    private static string[]? Links(string line)
    {
        string[] links = line.Split(Arrows, StringSplitOptions.TrimEntries);
        return links.Length >= FewestSteps && Array.TrueForAll(links, l => Words.Count(l) is > 0 and <= NameWords && !l.EndsWith('.')) ? links : null;
    }

    /// <summary>"Order: weigh → dissolve → fill up" as a label with a list; a line of nothing but arrows between names as a list.</summary>
    private static List<Block>? Chained(ParagraphBlock paragraph)
    {
        var label = Labelled.Bold(paragraph.Text);
        var text = label?.Rest ?? paragraph.Text;
        if (Links(text.Plain) is not { } links)
        {
            return null;
        }

        var list = new ListBlock(paragraph.Line, true, 1, [.. links.Select(l => new ListEntry(paragraph.Line, null, FencedText.Plain(l.Trim('─', '-', ' '), paragraph.Line), []))]);
        return label is null ? [list] : [new ParagraphBlock(paragraph.Line, FencedText.Bold($"{label.Label.Plain}:", paragraph.Line)), list];
    }

    /// <summary>Of "Example: a bakery - “Take an order”" the order.</summary>
    private static string? Name(string heading)
    {
        var name = Tidy.Heading(heading);
        var open = name.IndexOfAny(['"', '“']);
        var close = open < 0 ? -1 : name.IndexOfAny(['"', '”'], open + 1);
        return close > open ? name[(open + 1)..close] : Words.Count(name) is > 0 and <= NameWords && Words.First(name) is not ("example" or "examples") ? name : null;
    }
}
