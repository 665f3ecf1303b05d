using System.Collections.Frozen;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Questions;
using Fieldguide.Cards.Statements;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>Labelled texts: a mistake with its fix, a bad way with a good one, question and answer, what speaks for and against an option, a rule with a name.</summary>
internal static class LabelCards
{
    /// <summary>Between a mistake and its fix may stand its cause and its price.</summary>
    private const int Reach = 3;

    /// <summary>Labels that are no noun: the question cannot be put with them.</summary>
    private static readonly FrozenSet<string> Phrases =
        new[] { "instead", "do instead", "do this instead", "what to do instead", "better", "how to fix it", "how to avoid it", "do", "good", "right", "prefer", "correct", "after", "but this", "best", "always" }.ToFrozenSet(StringComparer.Ordinal);

    /// <returns>How many blocks were read; 0 where the paragraph begins with no label.</returns>
    public static int Read(IReadOnlyList<Block> blocks, int at, CardCollector cards)
    {
        var parts = LabelRun.At(blocks, at, out var read);
        if (parts.Count == 0)
        {
            return 0;
        }

        // A bold line alone is a heading in all but name: what stands below it is about it.
        var named = 0;
        while (named < parts.Count && parts[named] is { IsEmpty: true, Role: LabelRole.None })
        {
            Name(parts[named], cards);
            named++;
        }

        if (named == parts.Count)
        {
            // Its blocks follow and have shapes of their own, but a whole sentence may state a figure.
            if (blocks[at] is ParagraphBlock whole && !BoldFigures.Read(whole, cards))
            {
                NumberStatements.Read(whole.Text, whole.Line, cards);
            }

            cards.Lead = parts[^1].Label.Label;
            return 1;
        }

        Read(parts, named, cards);
        if (blocks[at + read - 1] is ListBlock told)
        {
            RedFlags.Apart(told, Tidy.Both(Phrase.Plain(parts[^1].Label.Label)), cards);
        }

        return read;
    }

    /// <summary>A list whose items are labelled with what they are.</summary>
    public static bool Read(ListBlock list, CardCollector cards)
    {
        var parts = LabelRun.Of(list);
        if (parts.Count == 0 || !parts.Any(p => IsPair(p.Role) || p.Role is LabelRole.Question or LabelRole.Pros or LabelRole.Cons or LabelRole.When or LabelRole.WhenNot)
            || parts.Count(p => p.Role == LabelRole.None) > parts.Count / 2)
        {
            return false;
        }

        Read(parts, 0, cards);
        return true;
    }

    private static void Read(List<LabelledPart> parts, int from, CardCollector cards)
    {
        var pairs = parts.Count(p => p.Role is LabelRole.Fix or LabelRole.Good);
        var inExample = false;
        for (var i = from; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.IsEmpty && i + 1 < parts.Count && Problems.Joined(part, parts[i + 1]) is { } problem)
            {
                Problems.Offer(problem, cards);
                i++;
                continue;
            }

            if (part.IsEmpty)
            {
                // What follows "Example:" is made up.
                inExample = part.Role == LabelRole.Aside;
                if (part.Role is not LabelRole.None)
                {
                    cards.Refuse(RefusalReason.NoAnswer, part.Line, part.Label.Label.Plain);
                }
                else
                {
                    Name(part, cards);
                }

                continue;
            }

            switch (part.Role)
            {
                case LabelRole.Mistake or LabelRole.Bad when Partner(parts, i) is { } partner:
                    PairCards.Offer(Consequences.Apart(part, cards), Consequences.Apart(parts[partner], cards), Phrases, pairs == 1, cards);
                    Problems.Offer(part, cards);
                    Between(part, parts[(i + 1)..partner], cards);
                    i = partner;
                    break;
                case LabelRole.Mistake:
                    if (!PairCards.OfferAlone(part, cards))
                    {
                        Problems.Offer(part, cards);
                    }

                    if (!part.Text.IsEmpty)
                    {
                        StatementQuestions.Read(part.Text, part.Line, cards);
                        NumberStatements.Read(part.Text, part.Line, cards, inExample: true);
                    }

                    break;
                case LabelRole.Good when i + 1 < parts.Count && parts[i + 1] is { Role: LabelRole.Bad, IsEmpty: false } worse && !PairCards.IsHeadedByMistake(cards):
                    PairCards.Offer(worse, part, Phrases, pairs == 1, cards);
                    i++;
                    break;
                case LabelRole.Fix or LabelRole.Good when PairCards.IsHeadedByMistake(cards):
                    PairCards.OfferHeaded(part, cards);
                    break;
                case LabelRole.Question when i + 1 < parts.Count && parts[i + 1].Role == LabelRole.Answer:
                    QuestionLists.Offer(part.Text, parts[i + 1].Text, parts[i + 1].Points, part.Line, part.Comments, cards);
                    i++;
                    break;
                case LabelRole.Pros or LabelRole.Cons or LabelRole.When or LabelRole.WhenNot:
                    OptionCards.Offer(part, cards);
                    break;
                case LabelRole.Aside when Remarks.Is(part):
                    Remarks.Read(part, cards);
                    break;
                case LabelRole.Aside when Formats.Is(part):
                    Formats.Offer(part, cards);
                    break;
                case LabelRole.Verdict:
                    Verdicts.Offer(part, cards);
                    break;
                case LabelRole.None when !inExample || part.Points.Count > 0:
                    LabelStatements.Offer(part, cards);
                    break;
            }
        }
    }

    /// <summary>"Approach 2: Steam" is a heading in all but name, to the next such line; "Trade-offs:" only introduces what follows it.</summary>
    private static void Name(LabelledPart part, CardCollector cards)
    {
        var label = part.Label.Label.Plain;
        var name = LabelRun.OptionOf(label) ?? Tidy.Heading(label);
        if (LabelRun.OptionOf(label) is not null || name != label && Array.Exists(LabelWords.NumberedParts, p => label.StartsWith(p + " ", StringComparison.OrdinalIgnoreCase)))
        {
            OptionNames.Offer(name, part.Line, cards);
            cards.EnterOption(name, Words.First(label) is "approach" or "option" or "method" or "variant" or "alternative" or "candidate" or "solution" or "choice" or "strategy" or "design");
        }
        else if (!part.Label.IsIntroducing)
        {
            cards.Option = name;
        }
    }

    /// <summary>What stands between a problem and its solution under a label of its own: "Cause: …".</summary>
    private static void Between(LabelledPart problem, List<LabelledPart> parts, CardCollector cards)
    {
        foreach (var part in parts.Where(p => p is { Role: LabelRole.None, Text.IsEmpty: false } && Words.Count(p.Label.Label.Plain) <= 2))
        {
            cards.Offer(new(CardKind.Pitfall, new Phrase().Say(Quoted.Of(problem.Text)).Say($": what is the {part.Label.Label.Plain.ToLowerInvariant()}?").End(), part.Text, part.Line) { NeedsSubject = false }, part.Comments);
        }
    }

    private static int? Partner(List<LabelledPart> parts, int mistake)
    {
        for (var i = mistake + 1; i < Math.Min(parts.Count, mistake + 1 + Reach); i++)
        {
            if (parts[i].Role is LabelRole.Fix or LabelRole.Good && !parts[i].IsEmpty)
            {
                return i;
            }

            if (parts[i].Role is LabelRole.Mistake or LabelRole.Bad)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsPair(LabelRole role) => role is LabelRole.Mistake or LabelRole.Fix or LabelRole.Bad or LabelRole.Good;
}
