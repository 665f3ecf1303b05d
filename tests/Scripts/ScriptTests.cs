using System.ComponentModel;
using System.Diagnostics;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Scripts;

/// <summary>The scripts' own tests, the TypeScript files beside this one, which Node runs.</summary>
public sealed class ScriptTests
{
    [Fact]
    public async Task The_scripts_pass_their_own_tests()
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["run", "--silent", "test"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start);
        Assert.SkipUnless(process is not null || Environment.GetEnvironmentVariable("CI") == "true", "Needs Node.");
        Assert.NotNull(process);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, string.Join('\n', await output, await errors));
        Assert.DoesNotContain("# pass 0\n", await output, StringComparison.Ordinal);
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
