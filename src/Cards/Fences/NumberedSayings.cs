using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>"Level 1: “…”", "Level 2: “…”": what one says at each.</summary>
internal static partial class NumberedSayings
{
    private const int Fewest = 2;

    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string subject)
    {
        var said = blocks.Select(Said).ToArray();
        return said.Length >= Fewest && Array.TrueForAll(said, s => s is not null)
            ? [.. said.Select((s, i) => FencedText.Asked($"{subject}, {LowerCase.First(s!.Label.Plain)}: what do you say?", s.Rest.Plain, blocks[i].Line))]
            : blocks;
    }

    private static Labelled? Said(Block block) =>
        block is ParagraphBlock { Text: var text } && Labelled.Bold(text) is { Rest.Plain: ['"' or '“', .., '"' or '”'] } label && Numbered().IsMatch(label.Label.Plain) ? label : null;

    [GeneratedRegex(@"^\p{L}+ \d+$")]
    private static partial Regex Numbered();
}
