using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Fieldguide.Diagnostics;
using Fieldguide.Files;

namespace Fieldguide.Sources;

/// <summary>
/// When each guide last changed: the author's date of the newest commit that touched it, in the time zone of the commit, so
/// that the same commit gives the same site everywhere. One call of git, ended as soon as every guide was met.
/// </summary>
internal sealed class ChangeHistory
{
    private const char Commit = '\u0001';

    private readonly Dictionary<SourcePath, DateOnly> _dates = [];
    private readonly HashSet<string> _wanted;
    private DateOnly _date;
    private bool _isBoundary;
    private bool _isCutOff;

    private ChangeHistory(IEnumerable<SourcePath> guides) => _wanted = new(guides.Select(g => g.Value), StringComparer.Ordinal);

    /// <summary>Guides without a date are not in the history, or changed before a shallow copy of it begins.</summary>
    public static (IReadOnlyDictionary<SourcePath, DateOnly> Dates, Diagnostic? Problem) Read(string folder, IEnumerable<SourcePath> guides)
    {
        var history = new ChangeHistory(guides);
        return (history._dates, history.Run(folder));
    }

    private Diagnostic? Run(string folder)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };

        // A signature is not checked, since that would start the program that the repository names for it.
        foreach (var argument in new[] { "--no-optional-locks", "log", "-z", "--no-show-signature", "--no-renames", "--name-only", "--relative", $"--format={Commit}%as %D", "--", "." })
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync();
            if (!ReadAll(git.StandardOutput))
            {
                git.Kill();
                return Gap();
            }

            git.WaitForExit();
            return git.ExitCode != 0 ? Unknown(FirstLine(errors.Result)) : Gap();
        }
        catch (Win32Exception)
        {
            return Unknown("the program git was not found");
        }
    }

    /// <returns>False when there is no need to read on.</returns>
    private bool ReadAll(StreamReader output)
    {
        var field = new StringBuilder();
        for (var c = output.Read(); c >= 0; c = output.Read())
        {
            if (c != 0)
            {
                field.Append((char)c);
                continue;
            }

            Take(field.ToString());
            field.Clear();
            if (_wanted.Count == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="field">A commit's date and marks, or a path that it changed.</param>
    private void Take(string field)
    {
        if (field.StartsWith(Commit))
        {
            _date = DateOnly.ParseExact(field.AsSpan(1, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            _isBoundary = field.Contains("grafted", StringComparison.Ordinal);
        }
        else if (_wanted.Remove(field.TrimStart('\n')))
        {
            // Where a shallow copy begins, everything looks as if it was made that day.
            _isCutOff |= _isBoundary;
            if (!_isBoundary)
            {
                _dates.Add(new(field.TrimStart('\n')), _date);
            }
        }
    }

    private static string FirstLine(string text) => text.Split('\n')[0].Trim() is { Length: > 0 } line ? line : "git gave no reason";

    private static Diagnostic Unknown(string why) => Diagnostic.Warning(
        DiagnosticCodes.NoHistory, new(""), $"It is not known when pages last changed: {why}.", "Build inside a git repository, or set LastChanged to false.");

    private Diagnostic? Gap() => !_isCutOff ? null : Diagnostic.Warning(
        DiagnosticCodes.NoHistory, new(""), "The history is a shallow copy, so pages that changed before it begins have no date.", "Fetch all of it: git fetch --unshallow, or fetch-depth: 0 in a workflow.");
}
