using Fieldguide.Markdown;
using Fieldguide.Markdown.Html;

namespace Fieldguide.Cards;

/// <summary>Where in a page a link can lead that wants to show what a card was made from.</summary>
internal static class AnchorLines
{
    /// <summary>The card's own line, or that of the block around it; null where that would be above its heading.</summary>
    public static int? Nearest(ParsedGuide guide, CardDraft card)
    {
        var heading = guide.Headings.LastOrDefault(h => h.Line <= card.Line)?.Line ?? 0;
        int? nearest = null;
        foreach (var hole in guide.Body.Holes)
        {
            if (hole.Kind == BodyHoleKind.Block && hole.Line <= card.Line && hole.Line > heading && !(nearest >= hole.Line))
            {
                nearest = hole.Line;
            }
        }

        return nearest;
    }
}
