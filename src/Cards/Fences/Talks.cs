using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>A talk in which the learner asks and the other answers with facts of the example at hand: each answer is asked for by the question.</summary>
internal static partial class Talks
{
    private const int FewestAnswers = 2;

    /// <param name="subject">What the example is; null where no heading names one, and then nobody could answer.</param>
    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string? subject)
    {
        if (subject is null || blocks.Any(b => Speaker.Of(b) is null))
        {
            return blocks;
        }

        Speaker[] talk = [.. blocks.Select(b => Speaker.Of(b)!)];
        var answered = new List<Block>();
        for (var i = 0; i + 1 < talk.Length; i++)
        {
            if (talk[i] is { IsLearner: true, Said: [.., '?'] asked } && talk[i + 1] is { IsLearner: false, Said: var said } && !said.EndsWith('?'))
            {
                answered.Add(FencedText.Asked($"{subject}: {LowerCase.First(asked)}", Fact(said), talk[i].Line));
            }
        }

        return answered.Count < FewestAnswers ? blocks : answered;
    }

    /// <summary>"Let's say 200 guests" as "200 guests".</summary>
    private static string Fact(string said)
    {
        var fact = Filler().Replace(said, "").Trim();
        return fact.Length == 0 ? said : char.ToUpperInvariant(fact[0]) + fact[1..];
    }

    [GeneratedRegex(@"^(.*[.!]\s+)?(let'?s say|let’s say|say|assume|i'd say|we can say|about right,)\s+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
