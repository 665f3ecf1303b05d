using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Below "Bad questions:" what not to say, the reason in brackets behind each.</summary>
internal static partial class BadPhrases
{
    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks)
    {
        var settled = new List<Block>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i + 1 < blocks.Count && blocks[i] is ParagraphBlock { Text: var text } && blocks[i + 1] is ListBlock list && Labelled.Bold(text) is { Role: LabelRole.Bad, Rest.IsEmpty: true, Label.Plain: var label }
                && list.Items.All(item => Reasoned().IsMatch(item.Lead.Plain)))
            {
                var noun = Words.Count(label) > 1 ? Words.Singular(Words.All(label)[^1]) : null;
                settled.AddRange(list.Items.Select(item => Asked(Reasoned().Match(item.Lead.Plain), noun, item.Line)));
                i++;
            }
            else
            {
                settled.Add(blocks[i]);
            }
        }

        return settled;
    }

    private static ParagraphBlock Asked(Match phrase, string? noun, int line) =>
        FencedText.Asked(noun is null ? $"What is wrong with “{phrase.Groups["said"].Value}”?" : $"Why is “{phrase.Groups["said"].Value}” a bad {noun}?", phrase.Groups["why"].Value, line);

    [GeneratedRegex(@"^[""“](?<said>[^""”]+)[""”]\s*\((?<why>[^)]+)\)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Reasoned();
}
