using Fieldguide.Execution;
using Fieldguide.Linking;

namespace Fieldguide.Modules;

/// <summary>A page of the site that is to be made: one that somebody wrote, a list of what a folder holds, or the page for wrong addresses.</summary>
/// <param name="Fingerprint">Of the page's own text; empty for the other two.</param>
/// <param name="Written">Null for the other two.</param>
/// <param name="Listed">Null for the other two.</param>
public sealed record PlannedPage(Library Library, string Fingerprint, LinkedPage? Written, Section? Listed);

/// <summary>Every page the site will have.</summary>
public sealed class PlanPages : JoinModule<NoValue, PlannedPage>
{
    protected override IEnumerable<Document<PlannedPage>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var library = context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value;
        var written = context.Outputs.FromPipeline<LinkedPage>(nameof(Pipelines.Links));
        return
        [
            .. written.Select(p => new Document<PlannedPage>(p.Value.Page.Address.OutputPath.Value, p.Fingerprint, new(library, p.Fingerprint, p.Value, null))),
            .. library.Sections.Where(s => s.Page is null && (s.PageCount > 0 || s.Folder.IsRoot))
                .Select(s => new Document<PlannedPage>(s.Address.OutputPath.Value, "", new(library, "", null, s))),
            new("404.html", "", new(library, "", null, null)),
        ];
    }
}
