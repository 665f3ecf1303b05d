using System.Text;
using Fieldguide.Cards;
using Fieldguide.Files;
using Fieldguide.Rendering;

namespace Fieldguide.Exporting;

/// <summary>Answers as HTML for other programs.</summary>
internal static class CardHtml
{
    /// <summary>Points as a list, in order where the order is what is asked for.</summary>
    public static string Back(CardDraft card, PageScope scope, SourcePath page)
    {
        if (card.Points.Count == 0)
        {
            return scope.Html(page, card.Back.ToTemplate());
        }

        var list = card.Kind == CardKind.Recite ? "ol" : "ul";
        var html = new StringBuilder("<").Append(list).Append('>');
        foreach (var point in card.Points)
        {
            html.Append("<li>").Append(scope.Html(page, point.ToTemplate())).Append("</li>");
        }

        return html.Append("</").Append(list).Append('>').ToString();
    }
}
