using System.Collections.Concurrent;

namespace Fieldguide.Execution;

/// <summary>
/// Remembers one result per slot, so that a second run in the same process redoes only what changed.
/// <see cref="None"/> remembers nothing: a single build must not hold what it has written.
/// </summary>
public sealed class Memo(bool remembers = true)
{
    private readonly ConcurrentDictionary<string, (string Fingerprint, object Value, int Run)> _slots = new(StringComparer.Ordinal);
    private int _computed;
    private int _run;

    /// <summary>False: fingerprints need not be computed.</summary>
    public bool Remembers => remembers;

    public static Memo None { get; } = new(remembers: false);

    /// <summary>How many results were computed rather than remembered, over all runs.</summary>
    public int Computed => _computed;

    /// <summary>A slot whose fingerprint is unchanged is not computed again.</summary>
    public T Get<T>(string slot, string fingerprint, Func<T> compute)
        where T : notnull
    {
        if (!remembers)
        {
            return compute();
        }

        if (_slots.TryGetValue(slot, out var hit) && hit.Fingerprint == fingerprint)
        {
            _slots[slot] = hit with { Run = _run };
            return (T)hit.Value;
        }

        var value = compute();
        Interlocked.Increment(ref _computed);
        _slots[slot] = (fingerprint, value, _run);
        return value;
    }

    internal void BeginRun() => _run++;

    /// <summary>Forgets what the run that just ended did not ask for.</summary>
    internal void EndRun()
    {
        foreach (var (slot, remembered) in _slots)
        {
            if (remembered.Run != _run)
            {
                _slots.TryRemove(slot, out _);
            }
        }
    }
}
