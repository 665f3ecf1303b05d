using Fieldguide.Execution;
using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Rendering;
using Fieldguide.Sources;

namespace Fieldguide.Modules;

/// <summary>A page of the site that is to be made: one that somebody wrote, one of ours, a list of what a folder holds, or the page for wrong addresses.</summary>
/// <param name="Fingerprint">Of the page's own text; empty for the others.</param>
/// <param name="Written">Null for the others, as <paramref name="Ours"/> and <paramref name="Listed"/> are.</param>
public sealed record PlannedPage(SiteIndex Index, string Fingerprint, LinkedPage? Written = null, SitePage? Ours = null, Section? Listed = null);

/// <summary>Every page the site will have.</summary>
public sealed class PlanPages : JoinModule<NoValue, PlannedPage>
{
    protected override IEnumerable<Document<PlannedPage>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var library = context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value;
        var written = context.Outputs.FromPipeline<LinkedPage>(nameof(Pipelines.Links));
        var index = new SiteIndex(library, [.. written.Select(w => w.Value)], Pipelines.Features.Of(context.Outputs))
        {
            Changed = context.Outputs.Only<SourceTree>(nameof(Pipelines.Sources)).Value.Changed,
        };
        var ours = index.Pages;
        var taken = new HashSet<PageAddress>(ours.Select(p => p.Address));
        return
        [
            .. written.Select(p => new Document<PlannedPage>(p.Value.Page.Address.OutputPath.Value, p.Fingerprint, new(index, p.Fingerprint, Written: p.Value))),
            .. ours.Select(p => new Document<PlannedPage>(p.Address.OutputPath.Value, "", new(index, "", Ours: p))),
            .. library.Sections.Where(s => s.Page is null && (s.PageCount > 0 || s.Folder.IsRoot) && !taken.Contains(s.Address))
                .Select(s => new Document<PlannedPage>(s.Address.OutputPath.Value, "", new(index, "", Listed: s))),
            new("404.html", "", new(index, "")),
        ];
    }
}
