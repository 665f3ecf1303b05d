using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>"Scenario: What if the oven fails?" with "Detection: …", "Recovery: …" below: each is asked of that case.</summary>
internal static class ScenarioLists
{
    private static readonly string[] Ifs = ["what if ", "what happens if ", "what happens when ", "what do you do if ", "what do you do when "];

    /// <summary>Nouns of what one does then, as verbs.</summary>
    private static readonly Dictionary<string, string> Deeds = new(StringComparer.Ordinal) { ["detection"] = "detect it", ["mitigation"] = "mitigate it", ["recovery"] = "recover", ["prevention"] = "prevent it", ["treatment"] = "treat it", ["response"] = "respond", ["diagnosis"] = "diagnose it" };

    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string? title)
    {
        if (title is null || !title.EndsWith('?') || Case(title) is not { } scenario || blocks is not [ListBlock { Items.Count: > 1 } list])
        {
            return blocks;
        }

        var labels = list.Items.Select(i => Labelled.Bold(i.Lead)).ToArray();
        if (Array.Exists(labels, l => l is null))
        {
            return blocks;
        }

        var settled = new List<Block>();
        for (var i = 0; i < labels.Length; i++)
        {
            var (item, name) = (list.Items[i], LowerCase.First(labels[i]!.Label.Plain));
            var question = $"{scenario}, {(Deeds.TryGetValue(name, out var deed) ? $"how do you {deed}" : $"what {(Words.IsPlural(name) ? "are" : "is")} the {name}")}?";
            if (item.Below.Count == 0)
            {
                settled.Add(FencedText.Asked(question, labels[i]!.Rest.Plain, item.Line));
                continue;
            }

            settled.Add(new ParagraphBlock(item.Line, FencedText.Bold(question, item.Line)));
            settled.AddRange(item.Below);
        }

        if (list.Ordered && labels.Length > 2)
        {
            settled.Add(new ParagraphBlock(list.Line, FencedText.Bold($"{scenario}, which {labels.Length} points do you go through, in order?", list.Line)));
            settled.Add(new ListBlock(list.Line, true, 1, [.. labels.Select((l, i) => new ListEntry(list.Items[i].Line, null, l!.Label, []))]));
        }

        return settled;
    }

    private static string? Case(string title)
    {
        var asked = Tidy.Heading(title) is var name && name.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon ? name[(colon + 2)..] : name;
        var start = Array.Find(Ifs, i => asked.StartsWith(i, StringComparison.OrdinalIgnoreCase));
        return start is null ? null : $"{(start.Contains("when", StringComparison.Ordinal) ? "When" : "If")} {asked[start.Length..].TrimEnd('?')}";
    }
}
