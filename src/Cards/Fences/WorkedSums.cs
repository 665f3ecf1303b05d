using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Figures of an example, given and worked out: one card a result, which names the example.</summary>
internal static class WorkedSums
{
    /// <summary>Groups whose name adds nothing to what is asked.</summary>
    private static readonly HashSet<string> Nameless = new(StringComparer.OrdinalIgnoreCase) { "given", "assumptions", "assume", "result", "results", "numbers", "figures", "calculation", "estimates", "estimation", "known", "data", "traffic", "load" };

    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string? subject)
    {
        if (subject is null)
        {
            return blocks;
        }

        var settled = new List<Block>();
        string? group = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var name = blocks[i] is ParagraphBlock { Text: var text } && Labelled.Bold(text) is { Rest.IsEmpty: true } label ? label.Label.Plain : null;
            if (name is not null && i + 1 < blocks.Count && blocks[i + 1] is ListBlock { Ordered: false } list && Figures(list) is { } figures)
            {
                group = Nameless.Contains(name) ? null : LowerCase.First(name);
                settled.AddRange(figures.Select(f => Asked(f, subject, group)));
                i++;
            }
            else
            {
                settled.Add(blocks[i]);
            }
        }

        return settled;
    }

    /// <summary>Half of the items and more are figures; null where not.</summary>
    private static List<(WorkedFigure Figure, int Line)>? Figures(ListBlock list)
    {
        var figures = new List<(WorkedFigure, int)>();
        foreach (var item in list.Items)
        {
            if (item.Below.Count == 0 && WorkedFigure.Of(item.Lead.Plain) is { } figure)
            {
                figures.Add((figure, item.Line));
            }
        }

        return figures.Count * 2 > list.Items.Count ? figures : null;
    }

    private static ParagraphBlock Asked((WorkedFigure Figure, int Line) worked, string subject, string? group)
    {
        var (figure, line) = worked;

        var asks = figure.Label is null ? figure.Asks : FigureQuestion.Of(group, figure.Label, figure.Value);

        // "Storage: how much storage a year" says it twice.
        var asked = group is null || Words.Content(asks).Exists(Words.Content(group).Contains) ? $"{subject}: {asks}" : $"{subject}, {group}: {asks}";
        return FencedText.Asked(asked, figure.Value, line);
    }
}
