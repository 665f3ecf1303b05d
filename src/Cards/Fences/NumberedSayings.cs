using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>"Level 1: “…”", "Level 2: “…”": what one says at each.</summary>
internal static partial class NumberedSayings
{
    private const int Fewest = 2;
    private const int SubjectWords = 5;

    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string subject)
    {
        var said = blocks.Select(Said).ToArray();
        return said.Length >= Fewest && Array.TrueForAll(said, s => s is not null)
            ? [.. said.Select((s, i) => FencedText.Asked($"{Of(subject, said[0]!.Rest.Plain)}, {LowerCase.First(s!.Label.Plain)}: what do you say?", s.Rest.Plain, blocks[i].Line))]
            : blocks;
    }

    /// <summary>What is said is about one thing, which the first saying names: "This is a seaside hotel. …".</summary>
    private static string Of(string subject, string opening) =>
        Opening().Match(opening) is { Success: true } thing && Words.Count(subject) < SubjectWords ? $"{subject} of a {thing.Groups["thing"].Value}" : subject;

    private static Labelled? Said(Block block) =>
        block is ParagraphBlock { Text: var text } && Labelled.Bold(text) is { Rest.Plain: ['"' or '“', .., '"' or '”'] } label && Numbered().IsMatch(label.Label.Plain) ? label : null;

    [GeneratedRegex(@"^\W?(This|It) is an? ([\p{L}-]+ ){0,2}?(?<thing>[\p{L}]+( [\p{L}]+){1,2})[.,:;]", RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\p{L}+ \d+$")]
    private static partial Regex Numbered();
}
