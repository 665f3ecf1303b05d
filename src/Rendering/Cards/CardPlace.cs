using Fieldguide.Cards.Decks;
using Fieldguide.Rendering.Body;

namespace Fieldguide.Rendering.Cards;

/// <summary>Where a card comes from.</summary>
public static class CardPlace
{
    /// <summary>Within its page: the block it was made from, else its heading; null for the page as a whole.</summary>
    public static string? Fragment(Card card) => card.AnchorLine is { } line ? BodyMarks.IdOf(line) : card.Draft.HeadingId;

    /// <summary>The ids that the texts of guides need for these links, by page.</summary>
    public static IReadOnlyDictionary<Files.SourcePath, BodyMarks> Marks(IReadOnlyList<Deck> decks)
    {
        var marks = new Dictionary<Files.SourcePath, BodyMarks>();
        foreach (var page in decks.SelectMany(d => d.Cards).GroupBy(c => c.Page.Path))
        {
            var anchors = page.Select(c => c.AnchorLine).OfType<int>().ToHashSet();
            marks[page.Key] = BodyMarks.None with { Anchors = anchors, Tables = DrillTables.Of(page) };
        }

        return marks;
    }
}
