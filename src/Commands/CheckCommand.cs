using System.CommandLine;
using System.Globalization;
using Fieldguide.Diagnostics;
using Fieldguide.Execution;
using Fieldguide.Files;
using Fieldguide.Pipelines;

namespace Fieldguide.Commands;

/// <summary><c>check</c>: everything <c>build</c> validates; writes no site.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Validates the input and its links; writes nothing.");
        var options = new SiteOptions();
        options.AddTo(command);
        command.SetAction((arguments, cancellation) => RunAsync(options.Read(arguments), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(SiteRequest request, CancellationToken cancellation)
    {
        var terminal = new Terminal(request.Quiet);
        var (setup, problems) = SiteSetup.From(request);
        terminal.Say(problems);
        if (setup is null)
        {
            return ExitCodes.Misuse;
        }

        var site = await new SiteBuild(setup.Plan, Memo.None).RunAsync(new Nowhere(), terminal, cancellation);
        var diagnostics = Diagnostic.Sort([.. site.Diagnostics, .. BuildCommand.NothingToPublish(site, request), .. Guesses(site)]);
        terminal.Say([.. diagnostics.Where(d => request.Verbose || d.Code != DiagnosticCodes.MadeCards)]);
        var written = BuildCommand.WriteDiagnostics(request, diagnostics, "Everything else was checked.", terminal);
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = diagnostics.Count(d => d.Severity == Severity.Warning);
        terminal.Summary(string.Create(CultureInfo.InvariantCulture,
            $"{Terminal.Count(site.Guides, "guide")} checked in {terminal.Seconds:0.00} s: {Terminal.Count(errors, "error")}, {Terminal.Count(warnings, "warning")}.{BuildCommand.Repaired(site)}{Cards(diagnostics, request)}"));
        return errors > 0 || (request.Strict && warnings > 0) ? ExitCodes.Problems : written ? ExitCodes.Fine : ExitCodes.Machine;
    }

    private static string Cards(IReadOnlyList<Diagnostic> diagnostics, SiteRequest request) =>
        diagnostics.Count(d => d.Code == DiagnosticCodes.MadeCards) is > 0 and var pages
            ? string.Create(CultureInfo.InvariantCulture, $" Cards from {Terminal.Count(pages, "page")}{(request.Verbose ? "" : " (--verbose lists them)")}.")
            : "";

    /// <summary>Each character that repair could only guess, before and after, so that a person can decide.</summary>
    private static IEnumerable<Diagnostic> Guesses(SiteResult site) =>
        from file in site.Repairs
        from guess in file.Report.Ambiguous
        let others = guess.Alternatives.Count == 0 ? "" : $", or {string.Join(' ', guess.Alternatives)}"
        select new Diagnostic(DiagnosticCodes.RepairGuess, Severity.Info, new(file.Path, guess.Line, guess.Column),
            string.Create(CultureInfo.InvariantCulture, $"Repair guessed \"{guess.Damaged}\" → \"{guess.Repaired}\" (p = {guess.Probability:0.00}{others})."),
            "Pin the right one under Repairs in statiq.config.");

    /// <summary>Every page is rendered, since rendering is part of what may fail, and then let go.</summary>
    private sealed class Nowhere : IOutputSink
    {
        public WrittenFile Write(OutputFile file) => new(file.Path, file.Content.Length, "");
    }
}
