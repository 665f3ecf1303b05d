using System.Globalization;
using Fieldguide.Diagnostics;

namespace Fieldguide.Cards;

/// <summary>For the build report: what was made from a page, and what was refused and why.</summary>
public static class CardTally
{
    /// <summary>One notice for each page that has the shape of a card anywhere; the single refusals are in <c>data/cards-report.json</c>.</summary>
    public static IEnumerable<Diagnostic> Diagnostics(CardBook book) => book.Pages
        .Where(p => p.Drafts.Count + p.Refusals.Count > 0)
        .Select(p => new Diagnostic(DiagnosticCodes.MadeCards, Severity.Info, new(p.Path.Value), Words(p), null));

    private static string Words(PageCards page)
    {
        var made = Counted("card", page.Drafts.Count) + Detail(page.Drafts.CountBy(d => d.Kind.Name(), StringComparer.Ordinal));
        return page.Refusals.Count == 0 ? made + "." : $"{made}; {page.Refusals.Count.ToString(CultureInfo.InvariantCulture)} refused{Detail(page.Refusals.CountBy(r => r.Reason.Words(), StringComparer.Ordinal))}.";
    }

    private static string Detail(IEnumerable<KeyValuePair<string, int>> counts)
    {
        var parts = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value} {c.Key}"));
        return string.Join(", ", parts) is { Length: > 0 } detail ? $" ({detail})" : "";
    }

    private static string Counted(string one, int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");
}
