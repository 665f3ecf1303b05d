namespace Fieldguide.Serving;

/// <summary>
/// Notices that something of the input or the settings file changed. What exactly is not relied on: editors save by
/// writing, by renaming and through temporary files, and systems drop events; so every change means reading all again.
/// </summary>
public sealed class ChangeWatch : IDisposable
{
    /// <summary>A save is several events; the last is waited for, but not for ever.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _signal = new(0);
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly string _input;
    private readonly string _settings;
    private readonly DateTime _made;
    private volatile bool _broken;

    /// <param name="settings">Full path of the settings file, which need not exist yet.</param>
    /// <exception cref="IOException">The system cannot watch so many folders, or one is not there.</exception>
    /// <exception cref="ArgumentException">A folder is not there.</exception>
    public ChangeWatch(string input, string settings)
    {
        (_input, _settings, _made) = (input, settings, Directory.GetCreationTimeUtc(input));
        try
        {
            Watch(new FileSystemWatcher(input) { IncludeSubdirectories = true });
            WatchFile(settings);

            // The folder itself may be moved away or replaced, which nothing inside it tells.
            WatchFile(Path.TrimEndingDirectorySeparator(input));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>False: other places are meant, the system lost sight of them, or the folder is a new one of the same name.</summary>
    public bool Covers(string input, string settings) =>
        !_broken && input == _input && settings == _settings && Directory.GetCreationTimeUtc(input) == _made;

    /// <summary>Waits until something changed and then nothing for a moment.</summary>
    /// <returns>What changed as far as it is known: paths relative to the input, sorted; empty when the system did not say.</returns>
    public async Task<IReadOnlyList<string>> NextAsync(CancellationToken cancellation)
    {
        await _signal.WaitAsync(cancellation);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (clock.Elapsed < Patience && await _signal.WaitAsync(Quiet, cancellation))
        {
        }

        lock (_gate)
        {
            string[] changed = [.. _changed.Order(StringComparer.Ordinal)];
            _changed.Clear();
            return changed;
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }
    }

    private void WatchFile(string path)
    {
        if (Path.GetDirectoryName(path) is { } folder)
        {
            Watch(new FileSystemWatcher(folder, Path.GetFileName(path)));
        }
    }

    private void Watch(FileSystemWatcher watcher)
    {
        _watchers.Add(watcher);
        watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
        watcher.Created += (_, e) => Note(e.FullPath);
        watcher.Changed += (_, e) => Note(e.FullPath);
        watcher.Deleted += (_, e) => Note(e.FullPath);
        watcher.Renamed += (_, e) => Note(e.FullPath);
        watcher.Error += (_, _) =>
        {
            _broken = true;
            _signal.Release();
        };
        watcher.EnableRaisingEvents = true;
    }

    private void Note(string path)
    {
        lock (_gate)
        {
            _changed.Add(Path.GetRelativePath(_input, path).Replace('\\', '/'));
        }

        _signal.Release();
    }
}
