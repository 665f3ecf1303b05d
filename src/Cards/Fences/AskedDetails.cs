using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Questions to ask, with what each is about below it: the questions together, and the details of each.</summary>
internal static partial class AskedDetails
{
    private const int FewestQuestions = 2;
    private const int NounWords = 3;

    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks)
    {
        var settled = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is not ListBlock list || list.Items.Count(IsAsked) < FewestQuestions || !list.Items.All(i => i.Lead.Plain.EndsWith('?')))
            {
                settled.Add(block);
                continue;
            }

            settled.Add(list with { Items = [.. list.Items.Select(i => i with { Below = [] })] });
            foreach (var item in list.Items.Where(IsAsked))
            {
                settled.Add(new ParagraphBlock(item.Line, FencedText.Bold($"What do you ask about {Noun().Match(item.Lead.Plain).Groups["noun"].Value}?", item.Line)));
                settled.AddRange(item.Below);
            }
        }

        return settled;
    }

    private static bool IsAsked(ListEntry item) =>
        item.Below is [ListBlock] && Noun().Match(item.Lead.Plain) is { Success: true } noun && Words.Count(noun.Groups["noun"].Value) <= NounWords;

    /// <summary>"How many guests?", "What flour?": no verb behind the noun.</summary>
    [GeneratedRegex(@"^(How many|How much|What|Which) (?<noun>\p{Ll}[\p{L}/-]*( \p{L}[\p{L}/-]*){0,2})\?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Noun();
}
