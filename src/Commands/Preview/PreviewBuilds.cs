using Fieldguide.Diagnostics;
using Fieldguide.Execution;
using Fieldguide.Files;
using Fieldguide.Pipelines;
using Fieldguide.Publishing;
using Fieldguide.Serving;
using Fieldguide.Sources;

namespace Fieldguide.Commands.Preview;

/// <summary>One build after the other of the same input, each redoing only what changed since the one before.</summary>
internal sealed class PreviewBuilds(SiteRequest request)
{
    private readonly ServingSink _sink = new();
    private string? _settingsText;
    private SiteSetup? _setup;
    private SiteBuild? _build;
    private IReadOnlyList<WrittenFile> _shown = [];

    /// <summary>Settings were good at least once.</summary>
    public bool IsReady => _setup is not null;

    public SiteRequest Request => request;

    public string Input => _setup!.Input; // Asked only when ready.

    public string LinkRoot => _setup!.Settings.LinkRoot;

    public string SettingsFile => SiteSetup.SettingsFile(request);

    /// <summary>Reads the settings where they changed. Results made with other settings are not remembered.</summary>
    /// <returns>Why there is nothing to build with; with problems that forbid nothing the list may hold warnings.</returns>
    public IReadOnlyList<Diagnostic> Prepare()
    {
        var text = Read(SettingsFile);
        if (_setup is not null && text == _settingsText && Directory.Exists(_setup.Input))
        {
            return [];
        }

        var (setup, problems) = SiteSetup.From(request);
        _settingsText = setup is null ? null : text;
        if (setup is not null)
        {
            (_setup, _build) = (setup, new SiteBuild(setup.Plan, new Memo()));
        }

        return problems;
    }

    public async Task<PreviewBuild> RunAsync(IProgress<Phase>? progress, CancellationToken cancellation)
    {
        var result = await _build!.RunAsync(_sink, progress, cancellation); // Prepared.
        var diagnostics = Diagnostic.Sort([.. result.Diagnostics, .. BuildCommand.NothingToPublish(result, request), .. BuildCommand.SamePaths(result, SamePath.Among(result.Files))]);
        var fails = diagnostics.Any(d => d.Severity == Severity.Error || (request.Strict && d.Severity == Severity.Warning));
        var site = fails ? null : _sink.SiteOf(result.Files, LinkRoot);
        _shown = fails ? _shown : result.Files;
        _sink.Forget(result.Files, _shown);
        return new(site, result, diagnostics);
    }

    private static string? Read(string file)
    {
        try
        {
            return SettingsText.Read(file, file).Text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

/// <param name="Site">Null when the problems forbid to show it.</param>
internal sealed record PreviewBuild(ServedSite? Site, SiteResult Result, IReadOnlyList<Diagnostic> Diagnostics);
