using Fieldguide.Configuration;
using Fieldguide.Diagnostics;
using Fieldguide.Files;
using Fieldguide.Markdown;
using Fieldguide.Pipelines;
using Fieldguide.Rendering;
using Fieldguide.Sources;
using Fieldguide.Theme.Layouts;

namespace Fieldguide.Commands;

/// <summary>Command line and settings file joined: all that a run needs, or why it cannot start.</summary>
internal sealed record SiteSetup(string Input, string Output, Settings Settings, SitePlan Plan)
{
    /// <returns>A setup, or the problems that forbid one. Nothing is touched.</returns>
    public static (SiteSetup? Setup, IReadOnlyList<Diagnostic> Problems) From(SiteRequest request)
    {
        var problems = new List<Diagnostic>();
        var (settings, folder, file) = ReadSettings(request, problems);
        foreach (var pair in request.Sets)
        {
            settings = SettingsReader.Set(settings, pair, problems);
        }

        var input = Path.GetFullPath(request.Input ?? Path.Combine(folder, settings.InputPath));
        var output = Path.GetFullPath(request.Output ?? Path.Combine(folder, settings.OutputPath));
        if (!Directory.Exists(input))
        {
            problems.Add(Misuse(request.Input ?? settings.InputPath, File.Exists(input)
                ? "The input is a file." : "The input folder does not exist.", "Name a folder with --input."));
        }

        return problems.Exists(p => p.Severity == Severity.Error) ? (null, problems) : (new(input, output, settings, PlanFor(input, settings, file)), problems);
    }

    internal static Diagnostic Misuse(string place, string message, string fix) => Diagnostic.Error(DiagnosticCodes.Misuse, new(place), message, fix);

    /// <summary>The settings, the folder that relative paths in them start from, and the file they came from.</summary>
    private static (Settings, string Folder, string File) ReadSettings(SiteRequest request, List<Diagnostic> problems)
    {
        var here = Directory.GetCurrentDirectory();
        if (request.Config is not null && !File.Exists(request.Config))
        {
            problems.Add(Misuse(request.Config, "The settings file does not exist.", "Check the path after --config."));
            return (Settings.Default, here, "");
        }

        var file = request.Config ?? ConfigLocator.Find(request.Input ?? Path.Combine(here, Settings.Default.InputPath));
        if (file is null)
        {
            return (Settings.Default, here, "");
        }

        var (settings, diagnostics) = SettingsReader.Read(File.ReadAllText(file), Shorten(file, here));
        problems.AddRange(diagnostics);
        return (settings, request.Input is null ? Path.GetDirectoryName(Path.GetFullPath(file))! : here, Shorten(file, here));
    }

    private static SitePlan PlanFor(string input, Settings settings, string settingsFile)
    {
        var theme = ThemeFiles.Load();
        var siteUrl = settings.Host is null ? null : $"{(settings.LinksUseHttps ? "https" : "http")}://{settings.Host}{settings.LinkRoot}";
        var title = settings.SiteTitle ?? GuideTitle.FromName(new DirectoryInfo(input).Name);
        var site = new SiteModel
        {
            Title = title,
            Description = settings.SiteDescription,
            Language = settings.Language,
            StylePath = theme.StylePath,
            ScriptPath = theme.ScriptPath,
            LaterScripts = theme.LaterScripts,
            ContentSecurityPolicy = ContentSecurityPolicy.For(settings.LinkHideIndexPages, settings.RemoteImages != RemoteImages.Block),
        };
        var compose = new ComposeOptions(
            new RelativeLink(settings.LinkHideIndexPages),
            siteUrl,
            settings.Repository is null ? null : $"{settings.Repository.TrimEnd('/')}/edit/{settings.RepositoryBranch}/{settings.RepositoryPath.Trim('/')}/",
            settings.LinkRoot,
            settings.SidebarLinks,
            settings.RemoteImages == RemoteImages.Block);
        return new(input, title, site, compose, new PageRenderer(typeof(Page)), theme.Files, new(settings.Repairs, settingsFile));
    }

    private static string Shorten(string file, string here) =>
        Path.GetRelativePath(here, file) is var relative && !relative.StartsWith("..", StringComparison.Ordinal) ? relative.Replace('\\', '/') : file;
}
