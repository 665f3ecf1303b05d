using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>Points that say in brackets what a thing is for, which kinds of it there are, or what is good and bad about it: "Buchner funnel (for filtering under vacuum)".</summary>
internal static partial class BracketUses
{
    /// <summary>So many brackets with both sides of a thing, and the list is one of options.</summary>
    private const int Weighed = 2;

    private static readonly string[] Kinds = ["strategy", "strategies", "approach", "method", "technique", "policy", "algorithm", "pattern", "option", "type", "kind", "format"];

    /// <summary>What one does about a thing, as a noun and as a verb.</summary>
    private static readonly Dictionary<string, string> Deeds = new(StringComparer.Ordinal) { ["prevention"] = "prevent", ["mitigation"] = "mitigate", ["detection"] = "detect", ["treatment"] = "treat", ["avoidance"] = "avoid", ["reduction"] = "reduce", ["removal"] = "remove", ["purification"] = "purify" };

    /// <param name="label">Above the points.</param>
    public static void Read(string label, IReadOnlyList<RichText> points, int line, CardCollector cards)
    {
        if (!points.Any(p => p.Plain.EndsWith(')')))
        {
            return;
        }

        var told = points.Select(p => Told().Match(p.Plain)).ToArray();
        var areOptions = told.Count(t => t.Success && t.Groups["said"].Value.Contains(" but ", StringComparison.Ordinal)) >= Weighed;
        for (var i = 0; i < points.Count; i++)
        {
            if (told[i] is not { Success: true } match)
            {
                continue;
            }

            var name = Tidy.Leading(points[i].Slice(0, match.Groups["name"].Length));
            var said = match.Groups["said"].Value;
            var at = points[i].LineOr(line);
            if (Use().Match(said) is { Success: true } use)
            {
                var example = use.Groups["example"].Value.Trim();
                Offer(example.Length == 0 || char.IsLower(Casing.Name(name.Plain, cards.Vocabulary)[0]) ? new Phrase().Say("What is the ").Name(name).Say(" for?") : new Phrase().Name(name).Say(": what is it for?"), use.Groups["use"].Value + (example.Length > 0 ? $" (for example {example})" : ""));
            }
            else if (areOptions)
            {
                cards.Offer(new(CardKind.Definition, ToldQuestion.Of(name, said, cards.Vocabulary), Phrase.Of(said), at) { Subjects = [label], NeedsSubject = true });
            }
            else if (said.Contains(',', StringComparison.Ordinal) && !said.Contains(" vs ", StringComparison.Ordinal) && Words.All(name.Plain) is [.., _, var last] words)
            {
                var before = LowerCase.First(name.Plain[..name.Plain.LastIndexOf(' ')]);
                if (Array.IndexOf(Kinds, last) >= 0)
                {
                    Offer(new Phrase().Say("Which ").Name($"{before} {(last.EndsWith('s') ? last : Inflection.Plural(last))}").Say(" are there?"), said);
                }
                else if (Deeds.TryGetValue(last, out var verb) && words.Count > 2)
                {
                    Offer(new Phrase().Say($"How do you {verb} ").Name(before).Say("?"), said);
                }
            }

            void Offer(Phrase front, string back) => cards.Offer(new(CardKind.Attribute, front.End(), Phrase.Of(back), at));
        }
    }

    [GeneratedRegex(@"^(?<name>[^()]{2,40}) \((?<said>[^()?]{4,})\)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Told();

    [GeneratedRegex(@"^(?<example>\p{Lu}[\w-]* )?for (?!example|instance)(?<use>.{4,})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Use();
}
