using System.Globalization;
using Fieldguide.Diagnostics;
using Fieldguide.Execution;

namespace Fieldguide.Commands;

/// <summary>
/// What a command says. Problems go to standard error, the summary to standard output. Colour and a moving line only on
/// a terminal, and no colour where <c>NO_COLOR</c> is set (no-color.org).
/// </summary>
internal sealed class Terminal(bool quiet) : IProgress<Phase>
{
    private static readonly bool Colour = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    private readonly System.Diagnostics.Stopwatch _clock = System.Diagnostics.Stopwatch.StartNew();
    private readonly Lock _gate = new();
    private Phase _phase;
    private int _done;
    private long _shown;

    public double Seconds => _clock.Elapsed.TotalSeconds;

    /// <summary>A line that moves after the first second, at most ten times a second.</summary>
    public void Report(Phase value)
    {
        if (quiet || Console.IsErrorRedirected || _clock.ElapsedMilliseconds < 1000)
        {
            return;
        }

        lock (_gate)
        {
            _done = value == _phase ? _done + 1 : 1;
            _phase = value;
            if (_clock.ElapsedMilliseconds - _shown >= 100)
            {
                _shown = _clock.ElapsedMilliseconds;
                Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[K{_phase switch
                {
                    Phase.Input => "reading",
                    Phase.Process => "reading",
                    _ => "writing",
                }} {_done} …"));
            }
        }
    }

    public void Say(IEnumerable<Diagnostic> diagnostics)
    {
        ClearLine();
        foreach (var diagnostic in diagnostics)
        {
            Console.Error.WriteLine(Colour ? Coloured(diagnostic) : diagnostic.ToString());
        }
    }

    public void Summary(string line)
    {
        ClearLine();
        if (!quiet)
        {
            Console.Out.WriteLine(line);
        }
    }

    public static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");

    private void ClearLine()
    {
        if (_shown > 0)
        {
            Console.Error.Write("\r\u001b[K");
            _shown = 0;
        }
    }

    private static string Coloured(Diagnostic diagnostic)
    {
        var (word, colour) = diagnostic.Severity switch { Severity.Error => ("error", 31), Severity.Warning => ("warning", 33), _ => ("info", 36) };
        return diagnostic.ToString().Replace($"{word} {diagnostic.Code}:", $"\u001b[1;{colour}m{word} {diagnostic.Code}:\u001b[0m", StringComparison.Ordinal);
    }
}
