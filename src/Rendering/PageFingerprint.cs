using System.Globalization;
using System.Text;

namespace Fieldguide.Rendering;

/// <summary>Equal for two pages that render to the same bytes: every text and address the page shows, in order.</summary>
public static class PageFingerprint
{
    /// <param name="source">Fingerprint of the page's own text.</param>
    public static string[] Parts(ComposedPage composed, string source)
    {
        var page = composed.Page;
        var parts = new List<string>
        {
            source, page.Kind.ToString(), page.Address.Value, page.Title, page.Description ?? "", page.TitleId ?? "", page.EditUrl ?? "",
            page.LastChanged?.ToString("O", CultureInfo.InvariantCulture) ?? "", page.CanonicalUrl ?? "", page.ToRoot, page.HomeLink, page.Figures?.ToString() ?? "", Of(page.Previous), Of(page.Next), page.Site.ToString(),
            string.Join('\n', page.Bar),
            string.Join('\n', page.Practice),
            string.Join('\n', page.Breadcrumbs.Select(Of)),
            string.Join('\n', page.Navigation.Select(g => $"{Of(g.Heading)}{g.Current}{g.More}{string.Join('\n', g.Links)}")),
            string.Join('\n', page.Listing.Select(l => $"{l with { First = [] }}{string.Join('\n', l.First)}")),
        };
        parts.Add(string.Join('\n', page.Doors));
        parts.Add(string.Join('\n', page.InThisPage.Select(g => $"{g.Title}{string.Join('\n', g.Links)}")));
        parts.Add(page.Content is { } content ? content.Fingerprint : "");
        if (composed.Body is { } body)
        {
            parts.Add(string.Join('\n', body.Concepts));
            parts.Add(string.Join('\n', body.Marks.Anchors.Order()) + "|" + string.Join('\n', body.Marks.Tables) + "|" + string.Join('\n', body.Marks.Boxes));
            var targets = new StringBuilder();
            foreach (var (written, target) in body.Targets.OrderBy(t => t.Key, StringComparer.Ordinal))
            {
                targets.Append(written).Append('\n').Append(target).Append('\n');
            }

            parts.Add(targets.ToString());
        }

        return [.. parts];
    }

    private static string Of(LinkModel? link) => link?.ToString() ?? "";
}
