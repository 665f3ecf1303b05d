using Fieldguide.Files;
using Fieldguide.Identity;

namespace Fieldguide.Cards;

/// <summary>What the ledger knows a card by.</summary>
public static class CardSubjects
{
    public static IdSubject Of(SourcePath page, CardDraft card) =>
        new(card.Kind.Name(), page.Value, card.HeadingPath, card.Front.Plain, BackOf(card), card.PinnedId) { Line = card.Line };

    /// <summary>The answer as plain text; points one after the other.</summary>
    public static string BackOf(CardDraft card) => card.Points.Count > 0 ? string.Join("; ", card.Points.Select(p => p.Plain)) : card.Back.Plain;
}
