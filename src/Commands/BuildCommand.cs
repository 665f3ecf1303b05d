using System.CommandLine;
using System.Globalization;
using Fieldguide.Diagnostics;
using Fieldguide.Execution;
using Fieldguide.Exporting;
using Fieldguide.Pipelines;
using Fieldguide.Publishing;

namespace Fieldguide.Commands;

/// <summary><c>build</c>: input to output, all or nothing.</summary>
internal static class BuildCommand
{
    /// <summary>Adds options and action to the verb, and to the program itself, for which no verb means <c>build</c>.</summary>
    public static void Fill(Command command)
    {
        var options = new SiteOptions();
        options.AddTo(command);
        var locked = new Option<bool>("--locked") { Description = "Fail if the ledger of card and list ids would change; implied by CI=true." };
        command.Options.Add(locked);
        command.SetAction((arguments, cancellation) => RunAsync(
            options.Read(arguments), arguments.GetResult(locked) is { Implicit: false } ? arguments.GetValue(locked) : InContinuousIntegration(), cancellation));
    }

    private static bool InContinuousIntegration() => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    private static async Task<int> RunAsync(SiteRequest request, bool locked, CancellationToken cancellation)
    {
        var terminal = new Terminal(request.Quiet);
        var (setup, problems) = SiteSetup.From(request);
        terminal.Say(problems);
        if (setup is null)
        {
            return ExitCodes.Misuse;
        }

        if (OutputFolder.Check(setup.Output, setup.Input) is { } refused)
        {
            terminal.Say([SiteSetup.Misuse(request.Output ?? setup.Settings.OutputPath, refused.Message, refused.Fix)]);
            return ExitCodes.Misuse;
        }

        using var publication = Publication.Begin(setup.Output);
        var site = await new SiteBuild(setup.Plan, Memo.None).RunAsync(publication, terminal, cancellation);
        var diagnostics = Diagnostic.Sort([.. site.Diagnostics, .. NothingToPublish(site, request), .. SamePaths(site, publication.Problems)]);
        if (locked && LedgerFile.OutOfDate(setup.Plan.Ledger, site.Ids) is { } outOfDate)
        {
            diagnostics = Diagnostic.Sort([.. diagnostics, outOfDate]);
        }

        var fails = diagnostics.Any(d => d.Severity == Severity.Error || (request.Strict && d.Severity == Severity.Warning));
        IReadOnlyList<Diagnostic> obstacles = fails ? [] : publication.Obstacles;
        var result = fails || obstacles.Count > 0 ? null : publication.Commit();
        diagnostics = Diagnostic.Sort([.. diagnostics, .. obstacles, .. result?.Diagnostics ?? []]);
        var told = Tell(request, setup, site, diagnostics, result, terminal);
        return fails ? ExitCodes.Problems : obstacles.Count > 0 || !told ? ExitCodes.Machine : ExitCodes.Fine;
    }

    /// <summary>All that is left to do when the site is published, or is not.</summary>
    /// <returns>False when the machine failed us on the way.</returns>
    private static bool Tell(SiteRequest request, SiteSetup setup, SiteResult site, IReadOnlyList<Diagnostic> diagnostics, PublicationResult? result, Terminal terminal)
    {
        var state = result is null ? PublishException.OldSiteStands : "The site is published all the same.";
        try
        {
            terminal.Say([.. diagnostics.Where(d => request.Verbose || d.Severity != Severity.Info)]);
            var kept = WriteDiagnostics(request, diagnostics, state, terminal);
            kept &= result is null || KeepIds(setup.Plan.Ledger, site, terminal);
            terminal.Summary(Summary(request, setup, site, diagnostics, result, terminal.Seconds));
            return kept;
        }
        catch (IOException e)
        {
            throw new PublishException($"Could not print what was done: {e.Message}", state, e);
        }
    }

    /// <summary>After the site, never before: a ledger of a site that nobody got would be a lie. Killed in between, the next build finds the same ids.</summary>
    private static bool KeepIds(LedgerPlan? plan, SiteResult site, Terminal terminal)
    {
        try
        {
            LedgerFile.Write(plan, site.Ids);
            return true;
        }
        catch (PublishException e)
        {
            terminal.Say([Diagnostic.Error(DiagnosticCodes.Machine, new(""), e.Message,
                "The site is published, but cards that are edited before the next build may lose their progress: make the file writable and build again.")]);
            return false;
        }
    }

    /// <param name="state">Of everything else, for the message that the file could not be written.</param>
    /// <returns>False when it could not.</returns>
    internal static bool WriteDiagnostics(SiteRequest request, IReadOnlyList<Diagnostic> diagnostics, string state, Terminal terminal)
    {
        try
        {
            if (request.DiagnosticsFile is { } file)
            {
                File.WriteAllBytes(file, DiagnosticsJson.WriteAll(diagnostics));
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Say([SiteSetup.Failure($"Could not write {request.DiagnosticsFile}: {e.Message}", state)]);
            return false;
        }
    }

    /// <summary>Two pages of one address are told once, by the names of their sources where those are known.</summary>
    internal static IEnumerable<Diagnostic> SamePaths(SiteResult site, IEnumerable<Diagnostic> problems) =>
        site.Diagnostics.Any(d => d.Code == DiagnosticCodes.SameAddress) ? [] : problems;

    internal static IEnumerable<Diagnostic> NothingToPublish(SiteResult site, SiteRequest request) => site.Guides > 0 ? [] :
    [
        Diagnostic.Warning(DiagnosticCodes.NothingToPublish, new(request.Input ?? ""),
            "The input holds no .md, .markdown or .txt file that is to be published.",
            "Names that begin with _ or . and drafts are left out."),
    ];

    private static string Summary(
        SiteRequest request, SiteSetup setup, SiteResult site, IReadOnlyList<Diagnostic> diagnostics, PublicationResult? result, double seconds)
    {
        var warnings = Terminal.Count(diagnostics.Count(d => d.Severity == Severity.Warning), "warning");
        var time = string.Create(CultureInfo.InvariantCulture, $"{seconds:0.00} s");
        if (result is null)
        {
            var errors = diagnostics.Count(d => d.Severity == Severity.Error);
            var why = errors > 0 ? Terminal.Count(errors, "error") : $"{warnings} and --strict";
            return $"Nothing was written because of {why}. The previous output is as it was.";
        }

        var files = request.Verbose ? $"; {result.Written} written, {result.Unchanged} unchanged, {result.Removed} removed" : "";
        return $"{Terminal.Count(site.Pages, "page")} in {time}, {warnings}{files}.{Repaired(site)} Open {Path.Combine(Display(setup.Output), "index.html")}";
    }

    /// <summary>" Repaired 12 sequences in 2 files, 1 guess to review."; empty where nothing was damaged.</summary>
    internal static string Repaired(SiteResult site) => site.Repairs.Count == 0 ? "" :
        $" Repaired {Terminal.Count(site.Repairs.Sum(r => r.Report.Sequences.Count), "sequence")} in {Terminal.Count(site.Repairs.Count, "file")}, " +
        $"{Terminal.Count(site.Repairs.Sum(r => r.Report.Ambiguous.Count()), "guess", "guesses")} to review{(site.Repairs.Any(r => r.Report.Ambiguous.Any()) ? " (fieldguide check lists them)" : "")}.";

    private static string Display(string folder)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder);
        return relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative;
    }
}
