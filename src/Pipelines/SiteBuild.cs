using Fieldguide.Diagnostics;
using Fieldguide.Execution;
using Fieldguide.Files;
using Fieldguide.Identity;

namespace Fieldguide.Pipelines;

/// <summary>What one run gave.</summary>
/// <param name="Pages">Pages of the site, lists and the page for wrong addresses included.</param>
/// <param name="Guides">Pages that somebody wrote.</param>
/// <param name="Ids">What became of the ledger; null where nothing has an id.</param>
public sealed record SiteResult(
    IReadOnlyList<WrittenFile> Files, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<RepairedFile> Repairs, int Pages, int Guides, LedgerUpdate? Ids);

/// <summary>The pipelines put together. The same for every command; only the sink differs.</summary>
public sealed class SiteBuild(SitePlan plan, Memo memo)
{
    private Engine? _engine;

    public async Task<SiteResult> RunAsync(IOutputSink sink, IProgress<Phase>? progress, CancellationToken cancellation)
    {
        _engine ??= new(
            [
                new Sources(plan), new Guides(plan), new Shelf(plan), new Links(),
                new Terms(plan), new Concepts(plan), new Mentions(), new Atlas(plan),
                new Cards(), new Checklists(), new Ids(plan), new Decks(), new AnkiExport(plan), new Flashcards(plan),
                new Study(), new Lists(plan), new Rehearsals(),
                new Pages(plan), new Texts(), new Assets(), new SiteFiles(plan), new Summary(plan),
            ],
            memo);
        var documents = await _engine.RunAsync(sink, progress, cancellation);
        var summary = documents.OfType<Document<SiteSummary>>().Single().Value;
        return new(
            [.. documents.OfType<Document<WrittenFile>>().Select(d => d.Value)],
            summary.Diagnostics,
            summary.Repairs,
            documents.OfType<Document<WrittenFile>>().Count(d => d.Id.EndsWith(".html", StringComparison.Ordinal)),
            summary.Guides,
            summary.Ids);
    }
}
