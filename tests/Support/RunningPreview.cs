using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;

namespace Fieldguide.Tests.Support;

/// <summary>The program serving in a process of its own.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });

    private RunningPreview(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, e) => Note(e.Data);
        process.ErrorDataReceived += (_, e) => Note(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Both streams, in the order they came.</summary>
    public string Said => string.Join('\n', _lines);

    public Uri Address { get; private set; } = new("about:blank");

    /// <summary>Started, and the first build done.</summary>
    public static async Task<RunningPreview> Start(string folder, params string[] arguments)
    {
        var preview = new RunningPreview(Process.Start(ProgramRun.Info(folder, ["serve", "--port", "0", .. arguments]))!);
        await preview.Until(() => preview.Said.Contains("Serving on ", StringComparison.Ordinal));
        preview.Address = new(preview.Said[(preview.Said.IndexOf("Serving on ", StringComparison.Ordinal) + 11)..].Split(' ')[0]);
        return preview;
    }

    public async Task<(int Status, string Text, HttpResponseMessage Response)> Get(string path, Action<HttpRequestHeaders>? with = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path));
        with?.Invoke(request.Headers);
        var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
    }

    public async Task<int> Send(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, new Uri(Address, path));
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }

    public async Task UntilPage(string path, string shows)
    {
        for (var i = 0; !(await Get(path)).Text.Contains(shows, StringComparison.Ordinal); i++)
        {
            Assert.True(i < 200, $"{path} does not show \"{shows}\". Said:\n{Said}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    public Task UntilSaid(string text) => Until(() => Said.Contains(text, StringComparison.Ordinal));

    /// <summary>The stream that open pages listen to.</summary>
    public async Task<StreamReader> Listen() =>
        new(await _client.GetStreamAsync(new Uri(Address, "/_fieldguide/events"), TestContext.Current.CancellationToken));

    /// <returns>The exit code.</returns>
    public async Task<int> Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _client.Dispose();
    }

    private async Task Until(Func<bool> holds)
    {
        for (var i = 0; !holds(); i++)
        {
            Assert.True(i < 400 && !_process.HasExited, $"Said:\n{Said}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private void Note(string? line)
    {
        if (line is not null)
        {
            _lines.Enqueue(line);
        }
    }
}
