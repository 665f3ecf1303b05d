using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>"How it works:" above a fence: one list answers it; labels of the fence's own ask better.</summary>
internal static partial class HowItWorks
{
    public static bool Is(Labelled? label) => label?.Label.Plain.Trim(':', ' ').ToLowerInvariant() is "how it works" or "how this works" or "how does it work" or "how it is done" or "mechanism";

    /// <summary>An option with nothing but a list below it says how it works.</summary>
    public static IReadOnlyList<Block> SettleOption(IReadOnlyList<Block> blocks, string option) =>
        blocks is [ListBlock { Items.Count: > 1 } list] && !list.Items.Any(i => Ticks.Of(i.Lead.Plain) is not Tick.None) ? Settle(blocks, option) : blocks;

    /// <summary>"Hybrid (best of both)" as "Hybrid", "How yeast works" as "yeast".</summary>
    private static string Bare(string subject) => subject.StartsWith("How ", StringComparison.Ordinal) && subject.EndsWith(" works", StringComparison.Ordinal) ? subject[4..^6] : subject.EndsWith(')') && subject.LastIndexOf('(') is > 1 and var open ? subject[..open].TrimEnd() : subject;

    /// <summary>"Regulars: a tab", "Strangers: cash": each case of it for itself.</summary>
    private static IEnumerable<Block> Each(ListBlock list, string subject)
    {
        if (list.Ordered)
        {
            yield break;
        }

        var (_, name) = OptionNames.InSentence(Bare(subject));
        foreach (var item in list.Items.Where(i => i.Below.Count == 0))
        {
            if (Labelled.Any(item.Lead) is { Role: LabelRole.None, Rest.IsEmpty: false } label)
            {
                yield return new BreakBlock(item.Line);
                yield return FencedText.Asked($"{char.ToUpperInvariant(name[0])}{name[1..]}, {LowerCase.First(label.Label.Plain)}: what happens?", label.Rest.Plain, item.Line);
            }
        }
    }

    private static IEnumerable<Block> Settled(ListBlock list, string subject)
    {
        Block[] limited = [.. Cases(list, Named(subject))];
        return limited.Length > 0 ? limited : Each(list, subject);
    }

    private static string Named(string subject) => OptionNames.InSentence(Bare(subject)) is var (the, name) ? the + LowerCase.First(name) : subject;

    /// <param name="subject">What works so.</param>
    /// <returns>The fence with its own question; the label above it says nothing more.</returns>
    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string subject) =>
        blocks is [ListBlock list]
            ? [new ParagraphBlock(list.Line, FencedText.Bold($"How does {Named(subject)} work?", list.Line)), list, .. Settled(list, subject)]
            : blocks;

    /// <summary>"Small lots (&lt; 5 kg): by hand": what is done from a limit on is worth a question of its own.</summary>
    private static IEnumerable<Block> Cases(ListBlock list, string subject)
    {
        var cases = list.Items.Select(i => (i.Line, Match: Case().Match(i.Lead.Plain), i.Below)).Where(c => c.Match.Success).ToArray();
        if (!Array.Exists(cases, c => c.Match.Groups["limit"].Success))
        {
            yield break;
        }

        foreach (var (line, match, below) in cases)
        {
            var told = match.Groups["told"].Value is { Length: > 0 } behind ? behind : below is [ListBlock { Items: [{ Below.Count: 0 } only] }] ? only.Lead.Plain : "";
            if (told.Length > 0 && Inflection.IsPlural(match.Groups["name"].Value))
            {
                yield return FencedText.Asked($"How does {LowerCase.First(subject)} treat {LowerCase.First(match.Groups["who"].Value)}?", told, line);
            }
        }
    }

    [GeneratedRegex(@"^(?<who>(?<name>\p{L}[^:()]{2,40}?)(?<limit> \([^()]*\d[^()]*\))?):(?: (?<told>\S.*))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Case();
}
