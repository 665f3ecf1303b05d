using System.CommandLine;

namespace Fieldguide.Commands;

/// <summary>The options that <c>build</c>, <c>serve</c> and <c>check</c> share.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string?> _input = new("--input") { Description = "Folder of .md, .markdown and .txt files.", HelpName = "DIR" };
    private readonly Option<string?> _output = new("--output") { Description = "Folder for the site.", HelpName = "DIR" };
    private readonly Option<string?> _config = new("--config") { Description = "Settings file; else statiq.config in the input folder or its parent.", HelpName = "FILE" };
    private readonly Option<string[]> _set = new("--set") { Description = "Sets any setting, as often as needed.", HelpName = "Key=Value", DefaultValueFactory = _ => [] };
    private readonly Option<bool> _strict = new("--strict") { Description = "Warnings fail too." };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Say nothing but problems." };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Say what was done file by file." };
    private readonly Option<string?> _diagnostics = new("--diagnostics") { Description = "Writes all problems to a JSON file.", HelpName = "FILE.json" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _input, _output, _config, _set, _strict, _quiet, _verbose, _diagnostics })
        {
            command.Options.Add(option);
        }
    }

    public SiteRequest Read(ParseResult arguments) => new(
        arguments.GetValue(_input),
        arguments.GetValue(_output),
        arguments.GetValue(_config),
        arguments.GetValue(_set) ?? [],
        arguments.GetValue(_strict),
        arguments.GetValue(_quiet),
        arguments.GetValue(_verbose),
        arguments.GetValue(_diagnostics));
}

/// <summary>What was asked for on the command line; null where nothing was said.</summary>
internal sealed record SiteRequest(
    string? Input,
    string? Output,
    string? Config,
    IReadOnlyList<string> Sets,
    bool Strict,
    bool Quiet,
    bool Verbose,
    string? DiagnosticsFile);
