using Fieldguide.Execution;
using Fieldguide.Exporting;
using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Markdown;
using Fieldguide.Modules;
using Fieldguide.Sources;
using Fieldguide.Text.Repair;

namespace Fieldguide.Pipelines;

/// <summary>What stands beside the pages: theme, robots and sitemap, redirects, data for scripts.</summary>
public sealed class SiteFiles : Pipeline
{
    public SiteFiles(SitePlan plan)
    {
        PostProcess = [new MakeFiles(outputs => All(plan, outputs))];
        Output = [new WriteFiles()];
    }

    private static IEnumerable<OutputFile> All(SitePlan plan, PhaseOutputs outputs)
    {
        var library = outputs.Only<Library>(nameof(Shelf)).Value;
        var features = Features.Of(outputs);
        var files = new List<OutputFile>
        {
            Exporting.SiteFiles.NoJekyll(),
            Exporting.SiteFiles.Robots(plan.Compose.SiteUrl),
            Exporting.SiteFiles.SiteJson(library, plan.Site.Title, SiteDiagnostics.Of(outputs, plan.Repairs)),
            new(new("data/repairs.json"), RepairsJson.Write(outputs.FromPipeline<ParsedGuide>(nameof(Guides)).Select(g => (g.Id, g.Value.Repair)))),
        };
        files.Add(LlmsText.Of(library, plan.Site.Title, plan.Site.Description, plan.Compose.SiteUrl));
        if (plan.Compose.SiteUrl is { } url)
        {
            files.Add(Exporting.SiteFiles.Sitemap(library, features.SelectMany(f => f.Pages).Select(p => p.Address), url, outputs.Only<SourceTree>(nameof(Sources)).Value.Changed));
        }

        files.AddRange(Redirects(outputs).Redirects.Select(r => r.Render(plan.Compose.Links)));
        files.AddRange(plan.ThemeFiles);
        files.AddRange(features.SelectMany(f => f.Files).Select(f => f.Value));
        return files;
    }

    internal static RedirectPlan Redirects(PhaseOutputs outputs)
    {
        var tree = outputs.Only<SourceTree>(nameof(Sources)).Value;
        return RedirectPlan.For(
            outputs.Only<Library>(nameof(Shelf)).Value,
            Features.Of(outputs).SelectMany(f => f.Pages).Select(p => p.Address),
            tree.BytesOf);
    }
}
