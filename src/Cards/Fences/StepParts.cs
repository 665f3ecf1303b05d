using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>What stands below "STEP 2: TITRATE" in a box: the words to say, and what the step covers.</summary>
internal static partial class StepParts
{
    private const int FewestPoints = 2;
    private const int ActWords = 3;
    private const int FewestColumns = 3;

    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string? title)
    {
        if (title is null || !HeadLines.IsStep(title) || Name(title) is not { } step)
        {
            return blocks;
        }

        var settled = new List<Block>();
        Columns(step, blocks, settled);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var isLabelled = i > 0 && blocks[i - 1] is ParagraphBlock { Text: var above } && Labelled.Bold(above) is not null;
            switch (block)
            {
                case ParagraphBlock { Text.Plain: ['"' or '“', .., '"' or '”'] and var said } when said.Contains('?', StringComparison.Ordinal):
                    settled.Add(FencedText.Asked($"{step}: what do you ask?", said, block.Line));
                    break;
                case ListBlock { Ordered: false } list when !isLabelled && AreActions(list) is var acts && list.Items.Count >= FewestPoints && list.Items.All(i => (acts || Labelled.Any(i.Lead) is null) && i.Below.Count == 0):
                    settled.Add(new ParagraphBlock(list.Line, FencedText.Bold(acts ? $"{step}: what do you do?" : $"{step}: what do you cover?", list.Line)));
                    settled.Add(list);
                    settled.AddRange(acts ? Details(step, list) : []);
                    break;
                default:
                    settled.Add(block);
                    break;
            }
        }

        return settled;
    }

    /// <summary>Of "Pick 2 samples that differ" how many, and of "Check: colour, smell" what.</summary>
    private static IEnumerable<Block> Details(string step, ListBlock list)
    {
        foreach (var item in list.Items)
        {
            if (Counted().Match(item.Lead.Plain) is { Success: true } counted && Inflection.IsPlural(counted.Groups["thing"].Value))
            {
                var (count, which) = (counted.Groups["count"].Value, counted.Groups["which"]);
                yield return FencedText.Asked($"{step}: how many {counted.Groups["thing"].Value} do you {counted.Groups["verb"].Value.ToLowerInvariant()}{(which.Success ? ", and which" : "")}?", which.Success ? $"{count}, those {which.Value}" : count, item.Line);
            }
            else if (Labelled.Any(item.Lead) is { Role: LabelRole.None, Rest.IsEmpty: false, Label.Plain: var act } named && Words.Count(act) <= ActWords)
            {
                yield return FencedText.Asked($"{step}: what do you {(Words.Count(act) == 1 ? LowerCase.First(act) : $"cover when you {LowerCase.First(act)}")}?", named.Rest.Plain, item.Line);
            }
        }
    }

    [GeneratedRegex(@"^(?<verb>\p{L}+) (?:the )?(?<count>\d+(?:\s?[-–]\s?\d+)?) (?<thing>\p{L}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2}?)(?: (?<which>(?:that|which|who) .+?))?\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();

    /// <summary>Lists whose names stand side by side: what the step is divided into.</summary>
    private static void Columns(string step, IReadOnlyList<Block> blocks, List<Block> settled)
    {
        var names = blocks.OfType<ParagraphBlock>().Where(b => Labelled.Bold(b.Text) is { Rest.IsEmpty: true, IsIntroducing: true }).GroupBy(b => b.Line).FirstOrDefault(g => g.Count() >= FewestColumns);
        if (names is not null)
        {
            settled.Add(new ParagraphBlock(names.Key, FencedText.Bold($"{step}: what are the {names.Count()} columns?", names.Key)));
            settled.Add(new ListBlock(names.Key, false, 0, [.. names.Select(n => new ListEntry(n.Line, null, Labelled.Bold(n.Text)!.Label, []))]));
            settled.Add(new BreakBlock(names.Key));
        }
    }

    private static bool AreActions(ListBlock list) => list.Items.All(i => LabelWords.Imperatives.Contains(Words.First(i.Lead.Plain)));

    /// <summary>"Step 2: Titrate (5 min)" as "Step 2, Titrate".</summary>
    private static string? Name(string title)
    {
        var name = Tidy.Heading(title);
        name = name.EndsWith(')') && name.LastIndexOf('(') is > 1 and var open ? name[..open].TrimEnd() : name;
        var end = title.IndexOf(name, StringComparison.Ordinal);
        return end <= 0 ? null : $"{title[..end].TrimEnd(':', '.', ' ', '–', '—', '-')}, {name}";
    }
}
