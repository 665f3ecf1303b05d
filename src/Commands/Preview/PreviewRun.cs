using System.Diagnostics;
using System.Globalization;
using Fieldguide.Diagnostics;
using Fieldguide.Execution;
using Fieldguide.Serving;

namespace Fieldguide.Commands.Preview;

/// <summary>Build, show, wait for a change, and again. What fails is told, and the last good site stays.</summary>
/// <param name="open">Called once with the home page's address.</param>
internal sealed class PreviewRun(PreviewBuilds builds, PreviewServer server, Terminal terminal, Action<string>? open)
{
    /// <summary>How often to look where changes cannot be watched.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private ServedSite? _site;
    private IReadOnlyList<Diagnostic> _told = [];
    private bool _started;
    private bool _watchFailed;

    /// <exception cref="OperationCanceledException">How it ends.</exception>
    public async Task FollowAsync(CancellationToken cancellation)
    {
        ChangeWatch? watch = null;
        try
        {
            IReadOnlyList<string> changed = [];
            while (true)
            {
                var clock = Stopwatch.StartNew();
                var problems = builds.Prepare();

                // Before reading, so that no change falls between the two.
                watch = Renew(watch);
                await BuildAsync(problems, changed, clock, cancellation);
                if (watch is not null)
                {
                    changed = await watch.NextAsync(cancellation);
                }
                else
                {
                    await Task.Delay(Pause, cancellation);
                    changed = [];
                }
            }
        }
        finally
        {
            watch?.Dispose();
        }
    }

    private ChangeWatch? Renew(ChangeWatch? watch)
    {
        if (watch?.Covers(builds.Input, builds.SettingsFile) == true)
        {
            return watch;
        }

        watch?.Dispose();
        try
        {
            return Directory.Exists(builds.Input) ? new ChangeWatch(builds.Input, builds.SettingsFile) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            if (!_watchFailed)
            {
                terminal.Say([SiteSetup.Notice($"Changes cannot be watched here, so they are looked for once a second: {e.Message}", "Raise the system's limit of watched files.")]);
            }

            _watchFailed = true;
            return null;
        }
    }

    private async Task BuildAsync(IReadOnlyList<Diagnostic> problems, IReadOnlyList<string> changed, Stopwatch clock, CancellationToken cancellation)
    {
        PreviewBuild? build = null;
        if (!problems.Any(p => p.Severity == Severity.Error))
        {
            try
            {
                build = await builds.RunAsync(_started ? null : terminal, cancellation);
                problems = Diagnostic.Sort([.. problems, .. build.Diagnostics]);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems = [.. problems, SiteSetup.Failure(e.Message, "Check the folder and its rights.")];
            }
            catch (StepException e)
            {
                problems = [.. problems, SiteSetup.Defect(e)];
            }
        }

        var shown = build?.Site ?? _site;
        server.Show(new(shown, build?.Site is not null ? [] : [.. problems.Select(p => p.ToString())]));
        Tell(build, problems, changed, clock);
        BuildCommand.WriteDiagnostics(builds.Request, problems, "The site is served all the same.", terminal);
        _site = shown;
        if (!_started)
        {
            open?.Invoke(server.Address + builds.LinkRoot);
        }

        _started = true;
    }

    private void Tell(PreviewBuild? build, IReadOnlyList<Diagnostic> problems, IReadOnlyList<string> changed, Stopwatch clock)
    {
        var isNews = !problems.SequenceEqual(_told);
        terminal.Say(problems.Except(_told));
        _told = problems;
        var warnings = Terminal.Count(problems.Count(p => p.Severity == Severity.Warning), "warning");
        var time = string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds:0.00} s");
        var where = $"{server.Address}{builds.LinkRoot}";
        if (build?.Site is { } site)
        {
            var files = site.Differences(_site);
            if (!_started)
            {
                terminal.Summary($"{Terminal.Count(build.Result.Pages, "page")} in {time}, {warnings}.{BuildCommand.Repaired(build.Result)} Serving on {where} until Ctrl+C.");
            }
            else if (files > 0 || isNews)
            {
                terminal.Summary($"{Names(changed)}: {Terminal.Count(files, "file")} of the site changed in {time}, {warnings}.");
            }
        }
        else if (isNews || !_started)
        {
            var errors = problems.Count(p => p.Severity == Severity.Error);
            var why = errors > 0 ? Terminal.Count(errors, "error") : $"{warnings} and --strict";
            terminal.Summary(_site is null ? $"Not built because of {why}. Serving on {where} until Ctrl+C." : $"Not rebuilt because of {why}. The last good site is served.");
        }
    }

    private static string Names(IReadOnlyList<string> changed) => changed switch
    {
        [] => "Input",
        [var only] => only,
        [var first, ..] => string.Create(CultureInfo.InvariantCulture, $"{first} and {changed.Count - 1} more"),
    };
}
