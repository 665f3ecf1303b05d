using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Questions;

/// <summary>An answer that is another in each case: "For a sponge, it is the eggs. For a loaf, it is the yeast."</summary>
internal static partial class CaseAnswers
{
    public static void Offer(RichText question, RichText answer, int line, CardCollector cards)
    {
        Match[] cases = [.. Sentences.Of(answer).Select(s => Case().Match(s.Plain))];
        if (cases.Length < 2 || !Array.TrueForAll(cases, c => c.Success))
        {
            return;
        }

        string[] names = [.. cases.Select(c => c.Groups["case"].Value)];
        cards.Offer(new(CardKind.Explain, Phrase.Of($"{question.Plain.TrimEnd('?')} for {string.Join(", ", names[..^1])} and {names[^1]}?"), RichText.Empty, line)
        {
            Points = [.. cases.Select(c => Phrase.Of($"{c.Groups["name"].Value}: {c.Groups["what"].Value}"))],
        });
    }

    [GeneratedRegex(@"^For (?<case>(?:an?|the) (?<name>[^,:]{2,40})), (?:it is|it['’]s) (?<what>[^.]+)\.$", RegexOptions.ExplicitCapture)]
    private static partial Regex Case();
}
