using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>"How it works:" above a fence: one list answers it; labels of the fence's own ask better.</summary>
internal static class HowItWorks
{
    public static bool Is(Labelled? label) => label?.Label.Plain.Trim(':', ' ').ToLowerInvariant() is "how it works" or "how this works" or "how does it work" or "how it is done" or "mechanism";

    /// <summary>An option with nothing but a list below it says how it works.</summary>
    public static IReadOnlyList<Block> SettleOption(IReadOnlyList<Block> blocks, string option) =>
        blocks is [ListBlock { Items.Count: > 1 } list] && !list.Items.Any(i => Ticks.Of(i.Lead.Plain) is not Tick.None) ? Settle(blocks, option) : blocks;

    /// <summary>"Hybrid (best of both)" as "Hybrid", "How yeast works" as "yeast".</summary>
    private static string Bare(string subject) => subject.StartsWith("How ", StringComparison.Ordinal) && subject.EndsWith(" works", StringComparison.Ordinal) ? subject[4..^6] : subject.EndsWith(')') && subject.LastIndexOf('(') is > 1 and var open ? subject[..open].TrimEnd() : subject;

    private static string Named(string subject) => OptionNames.InSentence(Bare(subject)) is var (the, name) ? the + LowerCase.First(name) : subject;

    /// <param name="subject">What works so.</param>
    /// <returns>The fence with its own question; the label above it says nothing more.</returns>
    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string subject) =>
        blocks is [ListBlock list]
            ? [new ParagraphBlock(list.Line, FencedText.Bold($"How does {Named(subject)} work?", list.Line)), list]
            : blocks;
}
