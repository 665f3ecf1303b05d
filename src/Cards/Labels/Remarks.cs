using System.Collections.Frozen;
using Fieldguide.Cards.Statements;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>Tips, notes and warnings: no label to ask for, but their sentences may state a fact, a reason or a better way.</summary>
internal static class Remarks
{
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

    private static void Read(RichText text, int line, CardCollector cards)
    {
        if (!text.IsEmpty)
        {
            InsteadSentences.Read(text, line, cards);
            StatementQuestions.Read(text, line, cards);
            NumberStatements.Read(text, line, cards, isItem: true);
        }
    }
}
