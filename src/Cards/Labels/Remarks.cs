using System.Collections.Frozen;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Statements;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>Tips, notes and warnings: no label to ask for, but their sentences may state a fact, a reason or a better way.</summary>
internal static class Remarks
{
    private const int AdviceWords = 14;
    private const int ReasonWords = 25;

    private static readonly FrozenSet<string> Labels = new[]
    {
        "tip", "tips", "pro tip", "pro tips", "hint", "hints", "note", "notes", "remember", "important", "warning", "caution", "info", "good to know", "critical", "observation", "rule of thumb", "rules of thumb", "key point", "key insight", "insight", "nb",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(LabelledPart part) => part.Role == LabelRole.Aside && Labels.Contains(part.Label.Label.Plain.Trim(' ', ':', '!').ToLowerInvariant());

    public static void Read(LabelledPart part, CardCollector cards)
    {
        Read(part.Text, part.Line, cards);
        foreach (var point in part.Points)
        {
            Read(point, point.LineOr(part.Line), cards);
        }
    }

    /// <summary>Advice, and in the next sentence what it is good for: "Write on both sides. Paper runs out first."</summary>
    private static void Reason(RichText text, int line, CardCollector cards)
    {
        if (Sentences.Of(text) is [{ Plain: [.., '.'] advice } first, { Plain: [.., '.'] why } second] && Verbs.IsCommand(advice) && !Verbs.IsCommand(why) && Words.Count(advice) <= AdviceWords && Words.Count(why) is > 3 and <= ReasonWords
            && !advice.AsSpan().ContainsAny(":\"“") && Words.First(why) is not ("if" or "for" or "then" or "or" or "otherwise" or "but" or "e.g" or "never" or "always" or "do" or "don't" or "also" or "see" or "this" or "that" or "it" or "they" or "you" or "your"))
        {
            cards.Offer(new(CardKind.Question, new Phrase().Say("Why ").Say(LowerCase.First(Tidy.Trailing(Phrase.Plain(first)))).Say("?").End(), Phrase.Plain(second), second.LineOr(line)));
        }
    }

    private static void Read(RichText text, int line, CardCollector cards)
    {
        if (!text.IsEmpty)
        {
            Reason(text, line, cards);
            InsteadSentences.Read(text, line, cards);
            StatementQuestions.Read(text, line, cards);
            NumberStatements.Read(text, line, cards, isItem: true);
        }
    }
}
