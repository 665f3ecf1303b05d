using System.Diagnostics;

namespace Fieldguide.Tests.Support;

/// <summary>The program as people run it: a process with arguments, two streams and an exit code.</summary>
public sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    public static async Task<ProgramRun> Start(string folder, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = Info(folder, arguments);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await errors).ReplaceLineEndings("\n"));
    }

    public static ProcessStartInfo Info(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "fieldguide.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_TieredPGO"] = "0";
        // A build here is one on somebody's machine; those that are not say so.
        start.Environment.Remove("CI");
        return start;
    }
}
