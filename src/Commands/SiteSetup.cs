using Fieldguide.Concepts;
using Fieldguide.Configuration;
using Fieldguide.Diagnostics;
using Fieldguide.Execution;
using Fieldguide.Files;
using Fieldguide.Knowledge;
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
        if (Unusable(request) is { Count: > 0 } unusable)
        {
            return (null, unusable);
        }

        var problems = new List<Diagnostic>();
        var (settings, folder, file, yaml) = ReadSettings(request, problems);
        var settingsFile = file.Length == 0 ? null : Path.GetFullPath(file);
        var ownInput = settingsFile is null ? "" : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(settingsFile)!, settings.InputPath));
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

        if (request.DiagnosticsFile is { } report && ReportFile.Check("--diagnostics", report, [input, output], "code") is { } refused)
        {
            problems.Add(refused);
        }

        var (ledger, unreadable) = LedgerFile.Find(settingsFile, ownInput, input);
        problems.AddRange(unreadable);
        var concepts = ConceptsFor(settings.Concepts, Path.GetDirectoryName(settingsFile) ?? folder, value => SettingPlace.Of(yaml, file, value, "Concepts"), problems);
        return problems.Exists(p => p.Severity == Severity.Error)
            ? (null, problems) : (new(input, output, settings, PlanFor(input, settings, file, concepts, ledger)), problems);
    }

    private static IReadOnlyList<Diagnostic> Unusable(SiteRequest request) =>
    [
        .. new[]
        {
            ArgumentPaths.Check("--input", request.Input, "folder"),
            ArgumentPaths.Check("--output", request.Output, "folder"),
            ArgumentPaths.Check("--config", request.Config, "file"),
            request.Quiet && request.Verbose ? Misuse("", "--quiet and --verbose ask for opposite things.", "Give one of the two.") : null,
        }.OfType<Diagnostic>(),
    ];

    /// <summary>Full path of the settings file that is read, or would be if it were there.</summary>
    internal static string SettingsFile(SiteRequest request) => Path.GetFullPath(
        request.Config ?? Located(request) ?? Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(InputFolder(request))) ?? "/", ConfigLocator.FileName));

    private static string InputFolder(SiteRequest request) => Path.GetFullPath(request.Input ?? Settings.Default.InputPath);

    private static string? Located(SiteRequest request) => ConfigLocator.Find(InputFolder(request));

    internal static Diagnostic Misuse(string place, string message, string fix) => Diagnostic.Error(DiagnosticCodes.Misuse, new(place), message, fix);

    internal static Diagnostic Failure(string message, string fix) => Diagnostic.Error(DiagnosticCodes.Machine, new(""), message.EndsWith('.') ? message : message + ".", fix);

    /// <summary>One page must not keep a site from being published while its author waits for a repair of ours.</summary>
    internal static Diagnostic Defect(StepException e) => Diagnostic.Error(DiagnosticCodes.Defect, new(e.Id), $"{e.Message.TrimEnd('.')}. This is a mistake in fieldguide, not in the page.",
        $"The previous output is as it was. Please report it with the page and these lines; a name that begins with _ leaves the page out until then.{Environment.NewLine}{e.InnerException?.StackTrace}");

    internal static Diagnostic Notice(string message, string fix) => Diagnostic.Warning(DiagnosticCodes.Machine, new(""), message, fix);

    /// <summary>The settings, the folder that relative paths in them start from, the file they came from, and its text.</summary>
    private static (Settings, string Folder, string File, string Yaml) ReadSettings(SiteRequest request, List<Diagnostic> problems)
    {
        var here = Directory.GetCurrentDirectory();
        if (request.Config is not null && !Path.Exists(request.Config))
        {
            problems.Add(Misuse(request.Config, "The settings file does not exist.", "Check the path after --config."));
            return (Settings.Default, here, "", "");
        }

        var file = request.Config ?? Located(request);
        if (file is null)
        {
            return (Settings.Default, here, "", "");
        }

        var (yaml, problem) = SettingsText.Read(file, Shorten(file, here));
        if (yaml is null)
        {
            problems.AddRange(problem is null ? [] : [problem]);
            return (Settings.Default, here, "", "");
        }

        var (settings, diagnostics) = SettingsReader.Read(yaml, Shorten(file, here));
        problems.AddRange(diagnostics);
        return (settings, request.Input is null ? Path.GetDirectoryName(Path.GetFullPath(file))! : here, Shorten(file, here), yaml);
    }

    /// <summary>The lexicon that the settings choose: the built-in one, none, or files.</summary>
    /// <param name="placeOf">Where the settings name a path.</param>
    private static ConceptOptions ConceptsFor(ConceptSettings settings, string folder, Func<string, SourceSpan?> placeOf, List<Diagnostic> problems)
    {
        var own = settings.Lexicon is ConceptSettings.BuiltIn or ConceptSettings.None ? Lexicon.Empty : ReadLexicon(settings.Lexicon, folder, placeOf, problems);
        foreach (var more in settings.Extend)
        {
            own = own.With(ReadLexicon(more, folder, placeOf, problems));
        }

        Family[] added = [.. settings.Families.Select(f => new Family(f.Key, f.Title.Length > 0 ? f.Title : f.Key, f.One.Length > 0 ? f.One : f.Key, f.Meaning, f.Words))];
        return new(
            settings.Lexicon == ConceptSettings.BuiltIn ? Lexicon.BuiltIn() : Lexicon.Empty,
            own,
            [.. Family.BuiltIn.Select(f => Array.Find(added, a => a.Key == f.Key) ?? f), .. added.Where(a => Family.BuiltIn.All(f => f.Key != a.Key))],
            settings.Never,
            settings.Always);
    }

    private static Lexicon ReadLexicon(string path, string folder, Func<string, SourceSpan?> placeOf, List<Diagnostic> problems)
    {
        var file = Path.Combine(folder, path);
        if (!File.Exists(file))
        {
            problems.Add(Diagnostic.Error(DiagnosticCodes.Misuse, placeOf(path) ?? new("--set"), $"The lexicon \"{path}\" does not exist.", "Concepts takes builtin, none, or the path of a YAML file."));
            return Lexicon.Empty;
        }

        var (lexicon, diagnostics) = LexiconReader.Read(File.ReadAllText(file), path);
        problems.AddRange(diagnostics);
        return lexicon;
    }

    private static SitePlan PlanFor(string input, Settings settings, string settingsFile, ConceptOptions concepts, LedgerPlan? ledger)
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
            OwnStyles = theme.OwnStyles,
            ScriptPath = theme.ScriptPath,
            LaterScripts = theme.LaterScripts,
            ContentSecurityPolicy = ContentSecurityPolicy.For(settings.LinkHideIndexPages, settings.RemoteImages != RemoteImages.Block),
        };
        var compose = new ComposeOptions(
            new RelativeLink(settings.LinkHideIndexPages),
            siteUrl,
            EditUrl(settings),
            settings.LinkRoot,
            settings.SidebarLinks,
            settings.RemoteImages == RemoteImages.Block);
        return new(input, title, site, compose, new PageRenderer(typeof(Page)), theme.Files, new(settings.Repairs, settingsFile), concepts, ledger) { WithHistory = settings.LastChanged };
    }

    /// <returns>Ends in a slash; null without a repository.</returns>
    private static string? EditUrl(Settings settings)
    {
        var path = string.Concat(settings.RepositoryPath.Split('/').Where(p => p is not ("" or ".")).Select(p => p + "/"));
        return settings.Repository is null ? null : $"{settings.Repository.TrimEnd('/')}/edit/{settings.RepositoryBranch}/{path}";
    }

    /// <summary>As a person in that folder would write it.</summary>
    internal static string Shorten(string file, string here) =>
        Path.GetRelativePath(here, file) is var relative && !relative.StartsWith("..", StringComparison.Ordinal) ? relative.Replace('\\', '/') : file;
}
